import { escapeXml } from './escape-xml.ts'
import type { ChartRange, ChartSeries, WrittenChart } from './written-chart.ts'

/** Writes the chart part of a workbook (`xl/charts/chart<n>.xml`, ECMA-376 part 1 §21.2). */
export function chartXml(chart: WrittenChart): string {
  const axes = '<c:axId val="1"/><c:axId val="2"/>'
  const plot = [
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...chart.series.map((series, index) => seriesXml(series, index, chart.categories)),
    `<c:gapWidth val="60"/><c:overlap val="100"/>${axes}</c:barChart>`,
    categoryAxis,
    valueAxis(chart.axisTitle),
  ].join('')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1200)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plot}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '</c:chartSpace>',
  ].join('')
}

function seriesXml({ name, values, color }: ChartSeries, index: number, categories: ChartRange): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textRef(name)}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${escapeXml(color)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat>${textRef(categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(values.range)}</c:f><c:numCache><c:formatCode>#,##0.00</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>`,
    '</c:ser>',
  ].join('')
}

function textRef(range: ChartRange): string {
  return `<c:strRef><c:f>${escapeXml(range.range)}</c:f><c:strCache>${points(range)}</c:strCache></c:strRef>`
}

function points({ values }: ChartRange): string {
  const each = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`)
  return `<c:ptCount val="${values.length}"/>${each.join('')}`
}

function titleXml(text: string, size: number): string {
  const run = `<a:r><a:rPr lang="en-GB" sz="${size}" b="1"/><a:t>${escapeXml(text)}</a:t></a:r>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

const grey = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>'

const categoryAxis = [
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
  `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${grey}`,
  '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
].join('')

function valueAxis(title: string | undefined): string {
  return [
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    title === undefined ? '' : titleXml(title, 900),
    '<c:numFmt formatCode="#,##0.00" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `${grey}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('')
}
