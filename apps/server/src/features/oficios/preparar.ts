import { randomUUID } from 'node:crypto'
import type { prepararLote as definicion, PeticionDe } from '@kpt/contract'
import type { Entidad } from '@kpt/domain/territorio'
import { registrar } from '../../platform/audit/index.ts'
import { alcanza, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { cadenaDe, emisorDe } from './emisor.ts'
import { abrirCorte } from './lista.ts'
import { insertLote } from './lote.repo.ts'

type Pedido = PeticionDe<typeof definicion>['cuerpo']

/** Prepares a list to be reviewed: nothing is numbered nor leaves until somebody signs it. */
export async function prepararLote(ctx: ContextoTerritorial, pedido: Pedido) {
  const { db, ahora, persona } = ctx
  const { clase, sobre, asunto, texto } = pedido
  exigirEscrito(pedido)
  const entidades = await entidadesDe(ctx, pedido)
  if (entidades.length === 0) rechazar('oficio.lista_vacia', {})
  const id = randomUUID()
  const emisor = emisorDe(persona)
  await insertLote(db, { id, emisor, clase, sobre, asunto, texto, entidades, por: persona.cuenta, en: ahora })
  await registrar(db, {
    ...{ cadena: cadenaDe(emisor), cuenta: persona.cuenta, accion: 'oficio.preparar', sujeto: `oficios/lotes/${id}` },
    hechos: { rol: persona.rol, clase, entidades: entidades.length, ...sobre },
    en: ahora,
  })
  return { lote: id, entidades: entidades.length }
}

function exigirEscrito({ clase, sobre, asunto, texto, entidades }: Pedido): void {
  if (clase !== 'libre' && sobre === null) rechazar('oficio.falta', { falta: 'corte' })
  if (clase !== 'libre') return
  if (asunto === '') rechazar('oficio.falta', { falta: 'asunto' })
  if (texto === '') rechazar('oficio.falta', { falta: 'texto' })
  if (entidades === null) rechazar('oficio.falta', { falta: 'entidades' })
}

/** Those that were named, or all those to whom it corresponds; whoever reported or could not be asked is never on it. */
async function entidadesDe(ctx: ContextoTerritorial, { clase, sobre, entidades }: Pedido): Promise<string[]> {
  const nombradas = entidades === null ? null : [...new Set(entidades)].map((codigo) => exigirEntidad(ctx, codigo))
  const corte = await abrirCorte(ctx, clase, sobre)
  if (!corte) return (nombradas ?? []).map((e) => e.codigo)
  const pedidas = nombradas === null ? null : new Set(nombradas.map((e) => e.codigo))
  return corte.entidades
    .filter((e) => (pedidas?.has(e.codigo) ?? true) && corte.situacionDe(e).razon === null)
    .map((e) => e.codigo)
}

function exigirEntidad({ alcance, servicios }: ContextoTerritorial, entidad: string): Entidad {
  const suya = servicios.referencia.territorio.get(entidad) ?? rechazar('entidad.desconocida', { entidad })
  return alcanza(alcance, suya) ? suya : rechazar('territorio.ajeno', { entidad })
}
