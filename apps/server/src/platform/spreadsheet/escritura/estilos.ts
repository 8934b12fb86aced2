// The styles that a workbook uses, each once, as its cells name them by number.
import { escaparXml } from '@kpt/textos/libro'
import type { EstiloCelda } from './forma.ts'

const PRIMER_FORMATO = 164
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Gathers styles while cells are written; number 0 is that of plain cells. */
export type Estilos = { readonly numero: (estilo: EstiloCelda | undefined) => number; readonly xml: () => string }

export function crearEstilos(): Estilos {
  const propios = new Map<string, EstiloCelda>([['{}', {}]])
  const numeros = new Map<EstiloCelda, number>()
  const numerar = (estilo: EstiloCelda) => {
    const clave = JSON.stringify(estilo)
    if (!propios.has(clave)) propios.set(clave, estilo)
    return [...propios.keys()].indexOf(clave)
  }
  return {
    numero: (estilo) => {
      if (estilo === undefined) return 0
      const numero = numeros.get(estilo) ?? numerar(estilo)
      numeros.set(estilo, numero)
      return numero
    },
    xml: () => xmlEstilos([...propios.values()]),
  }
}

function xmlEstilos(estilos: readonly EstiloCelda[]): string {
  const formatos = unicos(estilos.map((e) => e.formato ?? ''))
  const letras = unicos(estilos.map(xmlLetra))
  const fondos = unicos(estilos.map((e) => e.fondo ?? ''))
  const xfs = estilos.map((e) => {
    const formato = e.formato ? PRIMER_FORMATO + formatos.indexOf(e.formato) : 0
    const fondo = e.fondo ? fondos.indexOf(e.fondo) + 1 : 0
    return `<xf numFmtId="${formato}" fontId="${letras.indexOf(xmlLetra(e))}" fillId="${fondo}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"${e.centrado ? ' horizontal="center"' : ''}${e.ajusta ? ' wrapText="1"' : ''}/><protection locked="${e.editable ? 0 : 1}"/></xf>`
  })
  const numFmts = formatos.map((f, i) =>
    f === '' ? '' : `<numFmt numFmtId="${PRIMER_FORMATO + i}" formatCode="${escaparXml(f)}"/>`,
  )
  const rellenos = fondos.map((f) =>
    f === ''
      ? '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${f}"/></patternFill></fill>`,
  )
  return `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formatos.length - 1}">${numFmts.join('')}</numFmts><fonts count="${letras.length}">${letras.join('')}</fonts><fills count="${fondos.length + 1}">${rellenos.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function xmlLetra({ negrita, cursiva, color }: EstiloCelda): string {
  return `<font>${negrita ? '<b/>' : ''}${cursiva ? '<i/>' : ''}<sz val="11"/>${color ? `<color rgb="FF${color}"/>` : ''}<name val="Calibri"/></font>`
}

/** Each once; the first is that of the plain style. */
function unicos(valores: readonly string[]): string[] {
  return [...new Set(valores)]
}
