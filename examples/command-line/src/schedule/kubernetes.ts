import { stringify } from 'yaml'
import { commandWords } from './command-words.ts'
import type { NightlyPlan, PlannedJob, Weekday } from './nightly-plan.ts'
import { orderedJobs } from './ordered-jobs.ts'
import { scheduleError } from './schedule-error.ts'

/** Where and as whom the cluster runs a plan. */
export interface KubernetesPlace {
  /** The image with the command, e.g. `'registry.example/synergy-jobs:1'`. */
  readonly image: string
  readonly namespace?: string
  /** @default that of the namespace */
  readonly serviceAccount?: string
  /** IANA zone in which `at` is meant. @default the zone of the cluster's controller, mostly UTC */
  readonly timeZone?: string
  /** The ConfigMap that holds the configuration file, under the last part of its path. */
  readonly configMap: string
  /** Environment variables of secrets: each the name and key in a Secret of the cluster. */
  readonly secrets?: Readonly<Record<string, { readonly name: string; readonly key: string }>>
}

const weekdays: Readonly<Record<Weekday, number>> = { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 }

/**
 * Writes a CronJob that runs a plan in order: each job a container of its own, which begins when the one before has ended well;
 * never two nights at once, and no second try of a night that failed. The configuration file comes from a ConfigMap, secrets from
 * Secrets by reference.
 *
 * @throws RangeError for a plan that cannot be run as it is meant
 */
export function kubernetesSchedule(plan: NightlyPlan, place: KubernetesPlace): string {
  const jobs = orderedJobs(plan)
  const [hours, minutes] = plan.at.split(':').map(Number)
  const days = plan.days === undefined || plan.days.length === 0 ? '*' : [...new Set(plan.days)].map((day) => weekdays[day]).join(',')
  const containers = jobs.map((job) => container(plan, job, place))
  const cronJob = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: resourceName(plan.name), ...(place.namespace === undefined ? {} : { namespace: place.namespace }) },
    spec: {
      schedule: `${minutes} ${hours} * * ${days}`,
      ...(place.timeZone === undefined ? {} : { timeZone: place.timeZone }),
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3_600,
      successfulJobsHistoryLimit: 7,
      failedJobsHistoryLimit: 7,
      jobTemplate: { spec: { backoffLimit: 0, template: { spec: podSpec(containers, plan, place) } } },
    },
  }
  return stringify(cronJob, { lineWidth: 0 })
}

function podSpec(containers: readonly object[], plan: NightlyPlan, place: KubernetesPlace) {
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    ...(place.serviceAccount === undefined ? {} : { serviceAccountName: place.serviceAccount }),
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    ...(containers.length > 1 ? { initContainers: containers.slice(0, -1) } : {}),
    containers: containers.slice(-1),
    volumes: [
      { name: 'config', configMap: { name: place.configMap, items: [{ key: fileName(plan), path: fileName(plan) }] } },
      { name: 'temporary', emptyDir: {} },
    ],
  }
}

function container(plan: NightlyPlan, job: PlannedJob, { image, secrets = {} }: KubernetesPlace) {
  return {
    name: resourceName(job.job.replace(/[A-Z]/g, (letter) => `-${letter}`)),
    image,
    command: ['/bin/sh', '-c', shell(job), 'sh'],
    // $(NAME) would be replaced by the cluster; a doubled dollar sign is one.
    args: commandWords(plan, job).map((word) => word.replaceAll('$(', '$$$$(')),
    env: Object.entries(secrets).map(([name, { name: secret, key }]) => ({ name, valueFrom: { secretKeyRef: { name: secret, key } } })),
    volumeMounts: [
      { name: 'config', mountPath: plan.config, subPath: fileName(plan), readOnly: true },
      { name: 'temporary', mountPath: '/tmp' },
    ],
    securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
  }
}

/** Runs the arguments and makes of their exit code what the next container needs. */
function shell({ onFailure, onPartial }: PlannedJob): string {
  if (onFailure === 'continue') return '"$@" || exit 0'
  return onPartial === 'stop' ? 'exec "$@"' : '"$@"; code=$?; case $code in 2|3) exit 0 ;; esac; exit $code'
}

function fileName({ config }: NightlyPlan): string {
  const name = config.split('/').at(-1) ?? ''
  if (!config.startsWith('/') || !/^[\w.-]+$/.test(name))
    throw scheduleError(`In a container the configuration needs a whole path such as /etc/synergy/jobs.json, not '${config}'.`)
  return name
}

/** Small letters, digits and dashes, as names of resources are. */
function resourceName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 52)
    .replace(/-+$/, '')
  if (plain === '') throw scheduleError(`'${name}' has no letter or digit to name a resource by.`)
  return plain
}
