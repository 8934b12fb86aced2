// What the acts on a report leave in the database, as their use cases would.
import { type Acto, type EstadoReporte, type Parte, puede } from '@kpt/domain/reportes'
import { metasAbiertas } from '@kpt/domain/revision'
import { canonicalText, type Instante, isoBogota, type Json } from '@kpt/domain/shared'
import type { Revisor } from '@kpt/domain/territorio'
import type { ActoDeReporte, EnCorte, EnInstante } from './acto-inventado.ts'
import { sha256 } from './cadena.ts'
import { congelarEnvio } from './envio-en-filas.ts'
import type { Obra, ReporteEnObra } from './obra.ts'
import type { Autor } from './pais.ts'

type DeActo<A extends ActoDeReporte['acto']> = EnInstante<Extract<ActoDeReporte, { acto: A }>>

export function asentarReporte(obra: Obra, acto: EnInstante<ActoDeReporte>): void {
  if (acto.acto === 'llenar') llenar(obra, acto)
  else if (acto.acto === 'enviar') enviar(obra, enObra(obra, acto), acto.en)
  else if (acto.acto === 'retirar') retirar(obra, enObra(obra, acto), acto)
  else if (acto.acto === 'tomar_en_revision') tomar(obra, enObra(obra, acto), acto.en)
  else if (acto.acto === 'solicitar_ajustes') solicitar(obra, enObra(obra, acto), acto)
  else if (acto.acto === 'responder_ajuste') responder(obra, enObra(obra, acto), acto)
  else validar(obra, enObra(obra, acto), acto)
}

function enObra({ reportes, entidad }: Obra, donde: EnCorte): ReporteEnObra {
  const reporte = reportes.get(nombreDe(donde))
  if (!reporte) throw new Error(`${entidad.codigo} ${nombreDe(donde)} has no draft`)
  return reporte
}

/**
 * The draft comes filled at once: its link in the chain carries the fingerprint of the cells, and no cell has a history of its own
 * but what each version froze.
 */
function llenar(obra: Obra, { celdas, en, ...acto }: DeActo<'llenar'>): void {
  const { lider } = obra.entidad
  const reporte = obra.reportes.get(nombreDe(acto)) ?? abrir(obra, acto, en)
  const huella = sha256(canonicalText(celdas.map(({ meta, campo, clave, valor }) => [meta, campo, clave, valor])))
  const hechos = { celdas: celdas.length, sha256: huella.toString('hex'), rol: lider.rol }
  const sujeto = sujetoDe(reporte)
  const secuencia = obra.cadena.anotar({ cuenta: lider.cuenta, accion: 'demostracion.llenar', sujeto, hechos, en })
  for (const celda of celdas) {
    const lugar = `${celda.meta}/${celda.campo}/${celda.clave}`
    const antes = reporte.valores.get(lugar)?.valor ?? null
    if (antes !== celda.valor) reporte.valores.set(lugar, { ...celda, antes, secuencia, en })
  }
}

function abrir(obra: Obra, { vigencia, corte }: EnCorte, en: Instante): ReporteEnObra {
  const { codigo, lider } = obra.entidad
  const reporte: ReporteEnObra = {
    clave: { entidad: codigo, instrumento: 'seguimiento', vigencia, corte },
    ...{ creadoEn: en, valores: new Map(), documentos: new Map() },
    ...{ estado: 'borrador', version: 0, vigente: null, ronda: 0, solicitud: null },
    ...{ metasAbiertas: null, revision: null, primerEnvio: null, sucesos: 0 },
  }
  obra.reportes.set(nombreDe({ vigencia, corte }), reporte)
  const hechos = { metasCopiadas: 0, rol: lider.rol }
  obra.cadena.anotar({ cuenta: lider.cuenta, accion: 'reporte.abrir', sujeto: sujetoDe(reporte), hechos, en })
  return reporte
}

function enviar(obra: Obra, reporte: ReporteEnObra, en: Instante): void {
  const { version, sha256: huella, recibo, oportuna, ronda } = congelarEnvio(obra, reporte, en)
  reporte.version = version
  reporte.vigente = version
  reporte.revision = null
  reporte.primerEnvio ??= { en, oportuno: oportuna }
  asentar(obra, reporte, {
    acto: 'enviar',
    motivo: null,
    en,
    hechos: { sha256: huella, recibo, oportuna, ronda, firma: 'clave', firmadaEn: isoBogota(en) },
  })
}

function retirar(obra: Obra, reporte: ReporteEnObra, { motivo, en }: DeActo<'retirar'>): void {
  asentar(obra, reporte, { acto: 'retirar', motivo, en })
  reporte.vigente = reporte.solicitud?.version ?? null
  if (reporte.ronda === 0) reporte.primerEnvio = null
}

function tomar(obra: Obra, reporte: ReporteEnObra, en: Instante): void {
  asentar(obra, reporte, { acto: 'tomar_en_revision', motivo: null, en })
  reporte.revision = { por: obra.entidad.revisora.cuenta, en }
}

function solicitar(obra: Obra, reporte: ReporteEnObra, { solicitud, en }: DeActo<'solicitar_ajustes'>): void {
  const { filas, entidad } = obra
  const { clave, version } = reporte
  const ronda = reporte.ronda + 1
  const { general, tipo, motivo, vence, metas } = solicitud
  filas.ajuste_solicitud.push({
    ...{ ...clave, ronda, version, general, tipo, motivo, vence, origen: 'revisor', traslado: null },
    ...firma(entidad.revisora, en),
  })
  for (const pedida of metas) filas.ajuste_meta.push({ ...clave, ronda, ...pedida, campos: null })
  const hechos = { ronda, general, tipo, vence, metas: metas.map(({ meta }) => meta) }
  reporte.ronda = ronda
  reporte.solicitud = { ...solicitud, version }
  reporte.metasAbiertas = metasAbiertas(solicitud, [])
  asentar(obra, reporte, { acto: 'solicitar_ajustes', motivo, en, hechos })
}

function responder({ filas, entidad, cadena }: Obra, reporte: ReporteEnObra, acto: DeActo<'responder_ajuste'>): void {
  const { meta, texto, en } = acto
  const { clave, ronda } = reporte
  const { cuenta, rol } = entidad.lider
  filas.ajuste_respuesta.push({
    ...{ ...clave, ronda, meta, n: 1, clase: 'explicado', texto, evidencias: [] },
    ...firma(entidad.lider, en),
  })
  const hechos = { ronda, meta, clase: 'explicado', texto, evidencias: [], rol }
  cadena.anotar({ cuenta, accion: 'reporte.responder_ajuste', sujeto: sujetoDe(reporte), hechos, en })
}

function validar(obra: Obra, reporte: ReporteEnObra, { observaciones, en }: DeActo<'validar'>): void {
  const { filas, entidad } = obra
  const nivel = entidad.revisor === 'dnp' ? 'dnp' : 'departamental'
  filas.veredicto.push({
    ...reporte.clave,
    version: reporte.version,
    nivel,
    n: 1,
    observaciones,
    ...firma(entidad.revisora, en),
  })
  asentar(obra, reporte, { acto: 'validar', motivo: observaciones, en, hechos: { nivel } })
}

type Asiento = {
  readonly acto: Acto
  readonly motivo: string | null
  readonly en: Instante
  readonly hechos?: Readonly<Record<string, Json>>
}

/** Moves the report by the table of the domain, and leaves the act in its history and in the chain. */
function asentar(obra: Obra, reporte: ReporteEnObra, { acto, motivo, en, hechos = {} }: Asiento): void {
  const { filas, cadena, entidad } = obra
  const { clave, estado: desde, version } = reporte
  const autor = PARTES[acto] === 'revisor' ? entidad.revisora : entidad.lider
  const hasta = pasar(reporte, acto, entidad.revisor)
  reporte.estado = hasta
  reporte.sucesos += 1
  filas.reporte_suceso.push({ ...clave, n: reporte.sucesos, acto, desde, hasta, version, motivo, ...firma(autor, en) })
  const sujeto = sujetoDe(reporte)
  const dichos = { version, motivo, rol: autor.rol, ...hechos }
  cadena.anotar({ cuenta: autor.cuenta, accion: `reporte.${acto}`, sujeto, hechos: dichos, en })
}

const PARTES: Readonly<Partial<Record<Acto, Parte>>> = {
  tomar_en_revision: 'revisor',
  solicitar_ajustes: 'revisor',
  validar: 'revisor',
}

function pasar({ estado, revision, ronda }: ReporteEnObra, acto: Acto, revisor: Revisor): EstadoReporte {
  const situacion = { estado, anterior: null, revisionIniciada: revision !== null, respondiendo: ronda > 0 }
  const decision = puede({ ...situacion, revisor, trasladoVencido: false }, acto, PARTES[acto] ?? 'entidad')
  if (!decision.puede) throw new Error(`an invented report cannot ${acto} from ${estado}: ${decision.porque}`)
  return decision.hasta
}

/** The row of the report as its last act left it, and its draft. */
export function cerrarReporte({ filas, entidad }: Obra, reporte: ReporteEnObra): void {
  const { clave, estado, version, vigente, ronda, revision, primerEnvio } = reporte
  filas.reporte.push({
    ...{ ...clave, estado, anterior: null, version, vigente, ronda, metas_abiertas: reporte.metasAbiertas },
    ...{ campos_cerrados: null, traslado_vence: null },
    ...{ revision_por: revision?.por ?? null, revision_en: revision && isoBogota(revision.en) },
    ...{ primer_envio_en: primerEnvio && isoBogota(primerEnvio.en) },
    ...{ primer_envio_oportuno: primerEnvio?.oportuno ?? null, creado_en: isoBogota(reporte.creadoEn) },
  })
  const firmas = new Map<Instante, ReturnType<typeof firma>>()
  for (const { en, ...valor } of reporte.valores.values()) {
    const suya = firmas.get(en) ?? firma(entidad.lider, en)
    firmas.set(en, suya)
    filas.reporte_valor.push({ ...clave, ...valor, ...suya })
  }
}

function firma({ cuenta, rol }: Autor, en: Instante) {
  return { por: cuenta, rol, en: isoBogota(en) }
}

function sujetoDe({ clave: { instrumento, vigencia, corte } }: ReporteEnObra): string {
  return `reporte/${instrumento}/${vigencia}/${corte}`
}

function nombreDe({ vigencia, corte }: EnCorte): string {
  return `${vigencia}/${corte}`
}
