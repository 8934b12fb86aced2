import type { Instante } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { entidadBreve } from '../territorio/index.ts'
import { countCola, type Filtro, findCola } from './cola.repo.ts'
import type { Solicitud } from './solicitud.repo.ts'

/** What waits for support, the nearest term first. */
export async function verCola(ctx: ContextoTerritorial, filtro: Filtro) {
  const { db, alcance, ahora, persona, servicios } = ctx
  const quien = { cuenta: persona.cuenta, ahora }
  const { filas, total } = await findCola(db, alcance, filtro, quien, entidadesDe(servicios, filtro.texto))
  return {
    filas: filas.map((f) => ({
      ...{ radicado: f.radicado, nombre: f.nombre, clase: f.clase, estado: f.estado, objeciones: f.objeciones },
      entidad: entidadDe(servicios, f.entidad),
      ...plazosDe(f, ahora),
      asignadaA:
        f.asignada_a === null
          ? null
          : { id: f.asignada_a, nombre: f.asignada_nombre ?? '', mia: f.asignada_a === persona.cuenta },
    })),
    departamentos: departamentosDe(servicios),
    ...{ total, pagina: filtro.pagina, tamano: filtro.tamano },
    cuentas: await countCola(db, quien),
  }
}

type ConPlazo = Pick<Solicitud, 'radicada_en' | 'vence_en' | 'estado_en' | 'estado'>

/** Until when support must answer, and since when a request is in its state. */
export function plazosDe(
  { radicada_en: radicadaEn, vence_en, estado_en: estadoEn, estado }: ConPlazo,
  ahora: Instante,
) {
  const vencida = estado === 'por_verificar' && Date.parse(vence_en) <= ahora
  return { radicadaEn, respuestaAntesDe: vence_en, estadoEn, vencida }
}

function departamentosDe({ referencia: { territorio } }: Servicios) {
  return [...territorio.values()]
    .filter((e) => e.tipo === 'departamento')
    .map(({ codigo, nombre }) => ({ codigo, nombre }))
    .sort((a, b) => a.nombre.localeCompare(b.nombre, 'es'))
}

/** Entities whose name was looked for. */
export function entidadesDe({ referencia }: Servicios, texto = ''): string[] {
  const busca = llano(texto)
  if (busca === '') return []
  return [...referencia.territorio.values()].filter((e) => llano(e.nombre).includes(busca)).map((e) => e.codigo)
}

function llano(texto: string): string {
  return texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** The entity of a request; the territory may have lost one since. */
export function entidadDe({ referencia }: Servicios, codigo: string) {
  const departamento = codigo.slice(0, 2)
  const perdida = { codigo, nombre: codigo, tipo: 'municipio', departamento, departamentoNombre: departamento }
  return entidadBreve(referencia, codigo) ?? perdida
}
