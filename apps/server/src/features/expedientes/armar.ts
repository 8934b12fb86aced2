// The folios of a file: what can be proved of each entity, as a canonical text with its fingerprint, and the index over all of them.
import { createHash } from 'node:crypto'
import { consultaDe, exigible, obligado, plazo } from '@kpt/domain/calendario'
import { codigoCertificado, type FolioExpediente, type Gestion } from '@kpt/domain/reportes'
import { canonicalText, finDe, type Json } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { NOMBRES_CARGO, textoExigibilidad, textoObligacion, textoPlazo } from '@kpt/textos'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type Adopciones, findAdopciones } from '../planes/index.ts'
import { cortesDeEntidad } from '../reportes/index.ts'
import { type ClaveCorte, findLideres } from '../tablero/index.ts'
import type { Folio } from './expediente.repo.ts'
import { gestionesDe } from './gestiones.ts'
import { findTitularesEn } from './hechos.repo.ts'
import { type Omision, type Omiso, omisosDe } from './omisos.ts'

/** Refuses a corte of which nobody is late or silent: there is no file to make. */
export async function armarFolios(ctx: Quien, clave: ClaveCorte): Promise<Folio[]> {
  const omision = await omisosDe(ctx, clave)
  const codigos = omision.omisos.map((o) => o.entidad.codigo)
  if (codigos.length === 0) return rechazar('expediente.sin_omisos', {})
  const dia = omision.tablero.plazo?.limite ?? omision.tablero.corte.fechaDatos
  const fuentes: Fuentes = {
    omision,
    adopciones: await findAdopciones(ctx.db, null),
    gestiones: await gestionesDe(ctx, clave, codigos),
    titulares: await findTitularesEn(ctx.db, ctx.alcance, dia, codigos),
    lideres: await findLideres(ctx.db, ctx.alcance, codigos, Math.min(ctx.ahora, finDe(dia) - 1)),
  }
  return omision.omisos.map((omiso) => sellar(folioDe(ctx, clave, omiso, fuentes)))
}

/** Whoever prepares a file. */
type Quien = Pick<ContextoTerritorial, 'db' | 'ahora' | 'alcance' | 'servicios'>

type Fuentes = {
  readonly omision: Omision
  readonly adopciones: Adopciones
  readonly gestiones: ReadonlyMap<CodigoEntidad, readonly Gestion[]>
  readonly titulares: Awaited<ReturnType<typeof findTitularesEn>>
  readonly lideres: Awaited<ReturnType<typeof findLideres>>
}

function folioDe(ctx: Quien, clave: ClaveCorte, { entidad, clase }: Omiso, fuentes: Fuentes): FolioExpediente {
  const { territorio, reglas, periodos } = ctx.servicios.referencia
  const { codigo, nombre, departamento } = entidad
  const obligable = territorio.get(codigo) ?? { ...entidad, desde: null, hasta: null, primerGobierno: null }
  const { corte } = fuentes.omision.tablero
  const titular = fuentes.titulares.get(codigo)
  const deber = exigible(
    periodos,
    { ...corte, instrumento: clave.instrumento },
    obligable.primerGobierno,
    fuentes.adopciones.get(codigo),
  )
  return {
    entidad: { codigo, nombre, departamento: territorio.get(departamento)?.nombre ?? departamento },
    clase,
    certificado: codigoCertificado({ ...clave, entidad: codigo }, ctx.ahora),
    obligado: textoObligacion(obligado(reglas, obligable, clave.instrumento, clave.vigencia)),
    exigible: textoExigibilidad(deber),
    ...plazoDe(ctx, clave, codigo, fuentes.omision),
    titular: titular
      ? {
          ...{ nombre: titular.representante, cargo: NOMBRES_CARGO[titular.cargo] },
          ...{ desde: titular.desde, acto: titular.acto },
        }
      : null,
    lider: fuentes.lideres.get(codigo)?.nombre ?? null,
    gestiones: fuentes.gestiones.get(codigo) ?? [],
  }
}

/** The limit of this entity with the acts that set it, as known now: exceptions that it was granted are in it. */
function plazoDe(ctx: Quien, clave: ClaveCorte, entidad: CodigoEntidad, { tablero: { cronograma } }: Omision) {
  const suyos = cortesDeEntidad(ctx, [cronograma], entidad, [])
  const suyo = suyos.find((c) => c.clave.corte === clave.corte)
  if (!suyo?.plazo) return { limite: '', plazo: '' }
  const consulta = { ...consultaDe(suyo.vigor), actividad: suyo.plazo.fila.clave, en: ctx.ahora }
  return { limite: suyo.plazo.limite, plazo: textoPlazo(plazo(suyo.vigor.cronograma, consulta)) }
}

function sellar(folio: FolioExpediente): Folio {
  const texto = canonicalText(folio as unknown as Json)
  return { folio, texto, sha256: huella(texto) }
}

/** One line for each folio, by code: entity, class and fingerprint. The fingerprint of the file is the one of this text. */
export function indiceDe(folios: readonly Folio[]): { readonly texto: string; readonly sha256: string } {
  const renglones = folios.map(({ folio, sha256 }) => `${folio.entidad.codigo} ${folio.clase} ${sha256}\n`)
  const texto = renglones.toSorted().join('')
  return { texto, sha256: huella(texto) }
}

function huella(texto: string): string {
  return createHash('sha256').update(texto).digest('hex')
}
