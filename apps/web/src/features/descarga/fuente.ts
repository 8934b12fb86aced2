// Where a downloaded table comes from: what it is, under which filters, of when, from which address, and whether it is invented.
import { formatInstante } from '@kpt/textos'
import { consultas } from '../../app/consultas.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { consultaSesion } from '../../app/sesion.ts'

export type Hecho = readonly [dato: string, valor: string]

/** `propios`: what the screen knows of its figures (date of the data, methodology). */
export function fuenteDe(tabla: string, filas: number, propios: readonly Hecho[]): Hecho[] {
  const aviso = consultas.getQueryData(consultaSesion.queryKey)?.demostracion?.aviso
  return [
    ...(aviso ? [['DATOS DE DEMOSTRACIÓN', aviso] as const] : []),
    ['Qué es', document.title.replace(/ · KPT$/, '')],
    ['Tabla', tabla],
    ['Filas', String(filas)],
    ['Filtros', filtrosDe(new URLSearchParams(location.search))],
    ...propios,
    ['Dirección', location.href],
    ['Descargado el', formatInstante(ahoraServidor())],
  ]
}

/** Those of the address, as it names them; which page was on screen does not filter. */
function filtrosDe(consulta: URLSearchParams): string {
  const dichos = [...consulta].filter(([nombre]) => nombre !== 'pagina' && nombre !== 'abierta')
  return dichos.length === 0 ? 'Ninguno' : dichos.map(([nombre, valor]) => `${nombre}: ${valor}`).join('; ')
}
