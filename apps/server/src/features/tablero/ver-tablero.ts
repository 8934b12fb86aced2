import type { HechoPublico } from '@kpt/domain/reportes'
import { type Cuentas, sumarCuentas } from '@kpt/domain/seguimiento'
import type { FiltroTerritorio } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible, metodologiaVisible } from './avance-visible.ts'
import { contarHechos } from './contar.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { departamentosVisibles, quienesSuman } from './obligadas.ts'
import { sumAportes } from './sumas.repo.ts'
import { findSituaciones } from './tablero.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

/** A corte by department: who reported, in time or late, who is silent, how far it went. */
export async function verTablero(ctx: Lectura, clave: ClaveCorte, filtro: FiltroTerritorio = {}) {
  const { db, alcance } = ctx
  const tablero = await findCorteDelTablero(ctx, clave, filtro)
  const { entidades, cronograma, corte, plazo } = tablero
  const metodologia = await findMetodologia(db, clave.vigencia)
  const situaciones = await findSituaciones(db, alcance, clave)
  const sumas = await sumAportes(db, alcance, clave, quienesSuman(entidades, situaciones.keys(), filtro))
  const hechas = entidades.map((entidad) => {
    const situacion = situaciones.get(entidad.codigo)
    return {
      departamento: entidad.departamento,
      hecho: tablero.hechoDe(entidad, situacion?.primerEnvioEn ?? null),
      validada: situacion?.validada ?? false,
    }
  })
  const avanceDe = (partes: readonly Cuentas[]) => avanceVisible(sumarCuentas(partes), metodologia)
  const { territorio, anios } = ctx.servicios.referencia
  return {
    fechaDatos: corte.fechaDatos,
    limite: plazo?.limite ?? null,
    demostracion: cronograma.demostracion,
    metodologia: metodologiaVisible(metodologia),
    territorio: departamentosVisibles(ctx, clave),
    anios,
    total: contar(hechas),
    avance: avanceDe([...sumas.values()]),
    departamentos: [...Map.groupBy(hechas, (h) => h.departamento)].map(([codigo, suyas]) => {
      const suma = sumas.get(codigo)
      const nombre = territorio.get(codigo)?.nombre ?? codigo
      return { codigo, nombre, cuenta: contar(suyas), avance: avanceDe(suma ? [suma] : []) }
    }),
  }
}

function contar(hechas: readonly { readonly hecho: HechoPublico; readonly validada: boolean }[]) {
  return { ...contarHechos(hechas.map((h) => h.hecho)), validado: hechas.filter((h) => h.validada).length }
}
