import type { HechoPublico } from '@kpt/domain/reportes'
import { sumarCuentas } from '@kpt/domain/seguimiento'
import type { FiltroTerritorio } from '@kpt/domain/territorio'
import type { Lectura } from '../../platform/http/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible, metodologiaVisible } from './avance-visible.ts'
import { contarHechos } from './contar.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { departamentosVisibles, quienesSuman } from './obligadas.ts'
import { type Suma, sumAportes } from './sumas.repo.ts'
import { findConVersion, findSituaciones } from './tablero.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

/** A corte by department: who reported, in time or late, who is silent, how far it went. `soloDelCorte`: who missed it is in no sum. */
export async function verTablero(ctx: Lectura, clave: ClaveCorte, filtro: FiltroTerritorio = {}, soloDelCorte = false) {
  const { db, alcance } = ctx
  const tablero = await findCorteDelTablero(ctx, clave, filtro)
  const { entidades, cronograma, corte, plazo } = tablero
  const queVale = soloDelCorte ? clave : tablero.queVale
  const metodologia = await findMetodologia(db, clave.vigencia)
  const situaciones = await findSituaciones(db, alcance, clave)
  const conVersion = await findConVersion(db, alcance, queVale)
  const sumas = await sumAportes(db, alcance, queVale, quienesSuman(entidades, conVersion.keys(), filtro))
  const hechas = entidades.map((entidad) => {
    const situacion = situaciones.get(entidad.codigo)
    return {
      departamento: entidad.departamento,
      hecho: tablero.hechoDe(entidad, situacion?.primerEnvioEn ?? null),
      validada: situacion?.validada ?? false,
    }
  })
  const sumaDe = (partes: readonly Suma[]) => ({
    avance: avanceVisible(sumarCuentas(partes.map((parte) => parte.cuentas)), metodologia),
    suman: {
      entidades: partes.reduce((total, parte) => total + parte.entidades, 0),
      sinActualizar: partes.reduce((total, parte) => total + parte.sinActualizar, 0),
    },
  })
  const { territorio, anios } = ctx.servicios.referencia
  return {
    fechaDatos: corte.fechaDatos,
    limite: plazo?.limite ?? null,
    demostracion: cronograma.demostracion,
    metodologia: metodologiaVisible(metodologia),
    territorio: departamentosVisibles(ctx, clave),
    anios,
    total: contar(hechas),
    ...sumaDe([...sumas.values()]),
    departamentos: [...Map.groupBy(hechas, (h) => h.departamento)].map(([codigo, suyas]) => {
      const suma = sumas.get(codigo)
      const nombre = territorio.get(codigo)?.nombre ?? codigo
      return { codigo, nombre, cuenta: contar(suyas), ...sumaDe(suma ? [suma] : []) }
    }),
  }
}

function contar(hechas: readonly { readonly hecho: HechoPublico; readonly validada: boolean }[]) {
  return { ...contarHechos(hechas.map((h) => h.hecho)), validado: hechas.filter((h) => h.validada).length }
}
