// Copies of a file to take away: always the same bytes for the same preparation, and each one written down as a look.
import type { FORMAS_EXPEDIENTE } from '@kpt/contract'
import { parseInstante } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Archivo } from '../../platform/http/ruta.ts'
import { isPdfDisponible } from '../../platform/pdf/index.ts'
import { comprimir } from '../../platform/spreadsheet/index.ts'
import { escribirInforme } from '../informes/index.ts'
import { indiceDe } from './armar.ts'
import { csvDelExpediente, type DatosExpediente, informeDelExpediente, informeDelFolio } from './contenido.ts'
import { findFolios } from './expediente.repo.ts'
import { registrarVista } from './registrar-acto.ts'
import { exigirExpediente } from './ver.ts'

export type Forma = (typeof FORMAS_EXPEDIENTE)[number]

export async function descargarExpediente(ctx: ContextoTerritorial, numero: string, forma: Forma): Promise<Archivo> {
  const datos = await datosDe(ctx, numero)
  await registrarVista(ctx, numero, { forma })
  if (forma === 'csv') return archivo(datos, 'csv', 'text/csv; charset=utf-8', Buffer.from(csvDelExpediente(datos)))
  if (forma === 'zip') return archivo(datos, 'zip', 'application/zip', await comprimirTodo(datos))
  return escribir(datos, forma)
}

export async function descargarFolio(ctx: ContextoTerritorial, numero: string, entidad: string): Promise<Archivo> {
  const datos = await datosDe(ctx, numero)
  const suyo = datos.folios.find((f) => f.folio.entidad.codigo === entidad)
  if (!suyo) return rechazar('expediente.no_existe', {})
  await registrarVista(ctx, numero, { entidad, forma: 'pdf' })
  if (!isPdfDisponible()) return rechazar('pdf.no_disponible', {})
  return escribirInforme(informeDelFolio(datos, suyo), 'pdf')
}

async function datosDe(ctx: ContextoTerritorial, numero: string): Promise<DatosExpediente> {
  const expediente = await exigirExpediente(ctx, numero)
  const folios = await findFolios(ctx.db, expediente)
  return { expediente, folios, en: parseInstante(expediente.juzgadoEn) ?? 0 }
}

function escribir(datos: DatosExpediente, forma: 'pdf' | 'xlsx') {
  if (forma === 'pdf' && !isPdfDisponible()) return rechazar('pdf.no_disponible', {})
  return escribirInforme(informeDelExpediente(datos), forma)
}

/** The file with its folios as they were sealed, and a list of fingerprints that any program checks. */
async function comprimirTodo(datos: DatosExpediente): Promise<Buffer> {
  const { folios, expediente } = datos
  const xlsx = await escribir(datos, 'xlsx')
  const pdf = isPdfDisponible() ? await escribir(datos, 'pdf') : null
  return comprimir([
    { nombre: 'indice.txt', contenido: indiceDe(folios).texto },
    { nombre: 'indice.sha256', contenido: `${expediente.sha256}  indice.txt\n` },
    { nombre: 'expediente.csv', contenido: csvDelExpediente(datos) },
    { nombre: xlsx.nombre, contenido: xlsx.contenido },
    ...(pdf ? [{ nombre: pdf.nombre, contenido: pdf.contenido }] : []),
    ...folios.map(({ folio, texto }) => ({ nombre: `folios/${folio.entidad.codigo}.json`, contenido: texto })),
  ])
}

function archivo({ expediente }: DatosExpediente, extension: string, tipo: string, contenido: Buffer): Archivo {
  return { tipo, nombre: `expediente-${expediente.numero}.${extension}`, contenido }
}
