// Dates of a workbook: numbers that only a style tells from the rest. They leave the reader as text.
import { recorrerXml } from './xml.ts'

const INTEGRADOS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const
const DIA = 86_400_000

/** For each cell style, whether it shows a date or a time. */
export function readEstilosFecha(xml: Buffer): boolean[] {
  const propios = new Map<number, boolean>()
  const estilos: boolean[] = []
  let enCeldas = false
  recorrerXml(xml, {
    abre: (nombre, atributo) => {
      if (nombre === 'numFmt') propios.set(Number(atributo('numFmtId')), isFormatoFecha(atributo('formatCode') ?? ''))
      else if (nombre === 'cellXfs') enCeldas = true
      else if (nombre === 'xf' && enCeldas) estilos.push(esFecha(Number(atributo('numFmtId') ?? '0'), propios))
    },
    cierra: (nombre) => {
      if (nombre === 'cellXfs') enCeldas = false
    },
    texto: () => {},
    escucha: () => false,
  })
  return estilos
}

/** `45569` → `2024-10-04`; with the time when there is one. Serials below one day are times without a date and stay as numbers. */
export function fechaDeSerial(serial: number, desde1904: boolean): string | null {
  if (serial < 1 || serial > 2_958_466) return null
  const dias = desde1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const instante = new Date(Date.UTC(1899, 11, 30) + Math.round(dias * DIA)).toISOString()
  return Number.isInteger(serial) ? instante.slice(0, 10) : instante.slice(0, 19)
}

function esFecha(id: number, propios: ReadonlyMap<number, boolean>): boolean {
  return propios.get(id) ?? INTEGRADOS.some(([desde, hasta]) => desde <= id && id <= hasta)
}

function isFormatoFecha(formato: string): boolean {
  const visible = formato.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '')
  return !/general/i.test(visible) && /[ymdhs]/i.test(visible)
}
