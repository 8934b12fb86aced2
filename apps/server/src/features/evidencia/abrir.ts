import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { TIPOS_EVIDENCIA } from '@kpt/domain/seguimiento'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { type Evidencia, findEvidencia } from './evidencia.repo.ts'
import { puedeAbrirReservadas, seMira } from './visible.ts'

/** The file as it arrived. Whoever opens one with personal data is written down. */
export async function abrir(ctx: ContextoTerritorial, clave: ClaveReporte, id: string) {
  const evidencia = await findEvidencia(ctx.db, ctx.alcance, clave, id)
  if (!evidencia?.sha256) return rechazar('evidencia.no_existe', {})
  if (evidencia.personal) {
    if (!puedeAbrirReservadas(ctx)) return rechazar('evidencia.reservada', {})
    await anotarApertura(ctx, clave, id)
  }
  return archivoDe(ctx.servicios, clave.entidad, evidencia, 'original')
}

async function anotarApertura({ db, ahora, persona }: ContextoTerritorial, clave: ClaveReporte, id: string) {
  const { cuenta, rol } = persona
  // The entity's own people open it every time they look at their report; only those from outside are told.
  if (persona.entidad === clave.entidad) return
  await registrar(db, {
    ...{
      cadena: clave.entidad,
      cuenta,
      accion: 'evidencia.abrir_reservada',
      sujeto: sujetoDelReporte(clave),
      en: ahora,
    },
    hechos: { evidencia: id, rol },
  })
}

/** What a browser shows by itself is looked at inside a closed frame, or by its viewer when it is a PDF; the rest is downloaded. */
export function archivoDe({ almacen }: Servicios, entidad: string, evidencia: Evidencia, cual: 'original' | 'publica') {
  const { tipo, nombre, sha256, bytes, publicaSha256, publicaBytes } = evidencia
  const limpia = cual === 'publica' && publicaSha256 ? { huella: publicaSha256, bytes: publicaBytes } : null
  const { huella, bytes: total } = limpia ?? { huella: sha256, bytes }
  if (!tipo || !huella || !total) return rechazar('evidencia.no_existe', {})
  const etiqueta = huella.toString('hex')
  return {
    tipo,
    nombre: conExtension(nombre, tipo),
    contenido: {
      ...{ etiqueta, bytes: total },
      leer: (desde: number, hasta: number) => almacen.leerDocumento(entidad, etiqueta, { start: desde, end: hasta }),
    },
    ...(seMira(tipo)
      ? { enMarco: tipo === TIPOS_EVIDENCIA.pdf.mime ? ('visor' as const) : ('documento' as const) }
      : {}),
  }
}

/** The name that somebody gave it ends as what it is: a text named .html would be opened as a page by whoever saves it. */
function conExtension(nombre: string, tipo: string): string {
  const suya = Object.values(TIPOS_EVIDENCIA).find(({ mime }) => mime === tipo)?.extension ?? 'bin'
  const admitidas: readonly string[] = { jpg: ['jpg', 'jpeg'], csv: ['csv', 'txt', 'tsv'] }[suya as string] ?? [suya]
  const tiene = /\.([^.]+)$/.exec(nombre)?.[1]?.toLowerCase() ?? ''
  return admitidas.includes(tiene) ? nombre : `${nombre}.${suya === 'csv' ? 'txt' : suya}`
}
