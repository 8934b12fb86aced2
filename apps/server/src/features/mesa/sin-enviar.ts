import type { verSinEnviar as definicion, PeticionDe } from '@kpt/contract'
import { vigorRegistrado } from '@kpt/domain/calendario'
import type { HechoPublico } from '@kpt/domain/reportes'
import { cuerpoDe } from '@kpt/domain/revision'
import { diasEntre, fechaEn } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findTelefonos } from '../fichas/index.ts'
import { findCorteDelRadar, findUltimasLlamadas } from '../radar/index.ts'
import { findCronogramasReportables, plazoDe } from '../reportes/index.ts'
import { type ClaveCorte, findLideres, seLlama } from '../tablero/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findAsignados } from './asignacion.repo.ts'
import { revisorDe } from './revisables.ts'

type Filtro = PeticionDe<typeof definicion>['consulta']

const SIN_ENVIAR: readonly HechoPublico[] = ['silencio', 'en_plazo', 'sin_registro']

/** Whom to call: entities of the team that have not sent a corte, those that have been silent longest first. */
export async function verSinEnviar(ctx: ContextoTerritorial, { pagina, tamano, ...filtro }: Filtro) {
  const cortes = await cortesAbiertosOPasados(ctx)
  const mostrado = cortes.find((c) => pedido(c, filtro)) ?? null
  if (!mostrado) return { filas: [], total: 0, pagina, tamano, mostrado, cortes }
  const todas = await deUnCorte(ctx, mostrado, filtro)
  const visibles = todas.slice((pagina - 1) * tamano, pagina * tamano)
  const codigos = visibles.map((f) => f.entidad.codigo)
  const lideres = await findLideres(ctx.db, ctx.alcance, codigos, ctx.ahora)
  const telefonos = await findTelefonos(ctx.db, codigos)
  const contactos = await findUltimasLlamadas(ctx.db, ctx.alcance, mostrado)
  const filas = visibles.map(({ entidad: { codigo }, ...fila }) => ({
    ...fila,
    entidad: entidadBreve(ctx.servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo }),
    lider: lideres.get(codigo) ?? null,
    telefono: telefonos.get(codigo) ?? null,
    contacto: contactos.get(codigo) ?? null,
  }))
  return { filas, total: todas.length, pagina, tamano, mostrado, cortes }
}

function pedido(c: ClaveCorte, { instrumento, vigencia, corte }: Pick<Filtro, 'instrumento' | 'vigencia' | 'corte'>) {
  return (
    (instrumento === undefined || c.instrumento === instrumento) &&
    (vigencia === undefined || c.vigencia === vigencia) &&
    (corte === undefined || c.corte === corte)
  )
}

async function deUnCorte(
  ctx: ContextoTerritorial,
  clave: ClaveCorte,
  { texto, quien }: Pick<Filtro, 'texto' | 'quien'>,
) {
  const { db, alcance, persona, ahora } = ctx
  const corte = await findCorteDelRadar(ctx, clave)
  const revisa = await revisorDe(ctx)
  const suyas = corte.entidades.filter((e) => revisa(e.codigo, clave.instrumento, clave.vigencia) && seLlama(e, texto))
  const entidades = suyas.map((e) => e.codigo)
  const { instrumento, vigencia, corte: numero } = clave
  const deQuien = { instrumento, vigencia, corte: numero, entidades }
  const asignados = await findAsignados(db, alcance, cuerpoDe(persona), deQuien)
  const hoy = fechaEn(ahora)
  const dias = (e: Entidad) => {
    const limite = corte.plazoPara(e)?.limite ?? null
    return { limite, dias: limite === null ? null : diasEntre(limite, hoy) }
  }
  return suyas
    .map((entidad) => ({ entidad, hecho: corte.hechoDe(entidad), asignado: asignados.get(entidad.codigo) ?? null }))
    .filter((f) => SIN_ENVIAR.includes(f.hecho) && esDe(f.asignado?.cuenta ?? null, quien, persona.cuenta))
    .map((f) => ({ ...f, ...dias(f.entidad) }))
    .sort((a, b) => (b.dias ?? 0) - (a.dias ?? 0) || compare(a.entidad.nombre, b.entidad.nombre))
}

function esDe(cuenta: string | null, quien: Filtro['quien'], yo: string): boolean {
  if (quien === undefined) return true
  return cuenta === (quien === 'nadie' ? null : quien === 'mias' ? yo : quien)
}

const { compare } = new Intl.Collator('es')

/** Cortes that have opened, newest first. */
async function cortesAbiertosOPasados(ctx: ContextoTerritorial) {
  const cronogramas = await findCronogramasReportables(ctx)
  return cronogramas
    .flatMap((cronograma) => {
      const vigor = vigorRegistrado(cronograma, ctx.ahora)
      const { instrumento, vigencia } = cronograma
      return cronograma.cortes.flatMap(({ numero: corte, fechaDatos }) => {
        const plazo = plazoDe(vigor, corte)
        return plazo && plazo.abre <= ctx.ahora
          ? [{ abre: plazo.abre, ...{ instrumento, vigencia, corte, fechaDatos } }]
          : []
      })
    })
    .sort((a, b) => b.abre - a.abre)
    .map(({ abre: _, ...corte }) => corte)
}
