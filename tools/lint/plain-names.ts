import { basename } from 'node:path'
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

type MessageId = 'vague'

/** A name that says Manager, Helper or Util does not say what the thing does. */
const vague = /(Manager|Helper|Util)s?(?=[A-Z0-9]|$)|^(helper|util)s?(?=[A-Z0-9]|$)/
const vagueFile = /(^|[-.])(manager|helper|util)s?([-.]|$)/

/** Reports functions, classes, types and files whose name says nothing. Variables are left alone: an account manager is a person. */
export const plainNames: TSESLint.RuleModule<MessageId> = {
  meta: { type: 'suggestion', schema: [], messages: { vague: "'{{name}}' does not say what it does." } },
  defaultOptions: [],
  create(context) {
    const check = (node: TSESTree.Node, name: string | undefined, pattern = vague) => {
      if (name !== undefined && pattern.test(name)) context.report({ node, messageId: 'vague', data: { name } })
    }
    const checkDeclaration = (node: TSESTree.Node & { readonly id: TSESTree.Identifier | null }) => check(node, node.id?.name)
    return {
      Program: (node) => check(node, basename(context.filename), vagueFile),
      FunctionDeclaration: checkDeclaration,
      ClassDeclaration: checkDeclaration,
      TSInterfaceDeclaration: checkDeclaration,
      TSTypeAliasDeclaration: checkDeclaration,
    }
  },
}
