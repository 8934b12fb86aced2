import type { compararCorridasMdm as definicion, PeticionDe } from '@kpt/contract'
import { CAUSAS, type CambioMedicion, type Causa, compararCorridas, type MedicionConPuestos } from '@kpt/domain/mdm'
import { llano } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import type { Corrida } from './corrida.repo.ts'
import { type Leida, leerCorrida } from './leer-corrida.ts'
import { cabezaDe, exigirCorrida } from './visible.ts'

type Consulta = PeticionDe<typeof definicion>['consulta']

/** Who moved between two runs of a measurement, by how much and why: what came in changed, the recipe did, or only the others moved. */
export async function compararMdm(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { pagina, tamano } = consulta
  const [de, a] = [await exigirCorrida(ctx, consulta.de), await exigirCorrida(ctx, consulta.a)]
  if (de.medicion !== a.medicion) rechazar('mdm.otra_medicion', {})
  const [antes, despues] = [await leerCorrida(ctx, de), await leerCorrida(ctx, a)]
  const cambios = compararCorridas(antes, despues)
  const filas = filtrar(ctx, cambios, consulta).sort(porOrden(consulta.orden))
  return {
    filas: filas.slice((pagina - 1) * tamano, pagina * tamano).flatMap((c) => visible(ctx, c)),
    ...{ total: filas.length, pagina, tamano, de: cabezaDe(de), a: cabezaDe(a), cuenta: contar(cambios) },
    mismaReceta: mismaReceta(de, a),
    fuentes: fuentesDistintas(antes, despues),
  }
}

const mismaReceta = (de: Corrida, a: Corrida): boolean =>
  de.receta.clave === a.receta.clave && de.receta.version === a.receta.version

function filtrar(ctx: ContextoPublico, cambios: readonly CambioMedicion[], consulta: Consulta): CambioMedicion[] {
  const { causa, departamento, grupo, texto = '' } = consulta
  const { territorio } = ctx.servicios.referencia
  const buscado = llano(texto)
  return cambios.filter(
    (c) =>
      (causa === undefined ? c.causas.length > 0 || buscado !== '' : c.causas.includes(causa)) &&
      (departamento === undefined || territorio.get(c.codigo)?.departamento === departamento) &&
      (grupo === undefined || (c.a ?? c.de)?.grupo === grupo) &&
      llano(`${c.codigo} ${territorio.get(c.codigo)?.nombre ?? ''}`).includes(buscado),
  )
}

function porOrden(orden: Consulta['orden']) {
  const salto = (c: CambioMedicion) => Math.abs((c.a?.puestos.nacional ?? 0) - (c.de?.puestos.nacional ?? 0))
  const peso = (c: CambioMedicion) => (orden === 'cambio' ? Math.abs(c.indice ?? 0) : salto(c))
  const porCodigo = (a: CambioMedicion, b: CambioMedicion) => (a.codigo < b.codigo ? -1 : 1)
  return (a: CambioMedicion, b: CambioMedicion): number =>
    orden === 'codigo' ? porCodigo(a, b) : peso(b) - peso(a) || porCodigo(a, b)
}

function contar(cambios: readonly CambioMedicion[]) {
  const causas = CAUSAS.map((causa) => [causa, cambios.filter((c) => c.causas.includes(causa)).length] as const)
  return {
    causas: Object.fromEntries(causas) as Record<Causa, number>,
    iguales: cambios.filter((c) => c.causas.length === 0).length,
    suben: cambios.filter((c) => (c.indice ?? 0) > 0).length,
    bajan: cambios.filter((c) => (c.indice ?? 0) < 0).length,
  }
}

function visible({ servicios }: ContextoPublico, { codigo, de, a, columnas, causas, ...resto }: CambioMedicion) {
  const entidad = entidadBreve(servicios.referencia, codigo)
  return entidad
    ? [{ ...resto, entidad, de: figuras(de), a: figuras(a), columnas: [...columnas], causas: [...causas] }]
    : []
}

function figuras(m: MedicionConPuestos | null) {
  return m && { indice: m.indice, clase: m.clase, grupo: m.puestos.grupo, nacional: m.puestos.nacional }
}

/** Sources read with another version, or by one of the two only. */
function fuentesDistintas(antes: Leida, despues: Leida) {
  const versiones = (leida: Leida) => new Map([...leida.procedencia.values()].map((p) => [p.fuente, p.version]))
  const [unas, otras] = [versiones(antes), versiones(despues)]
  return [...new Set([...unas.keys(), ...otras.keys()])]
    .map((fuente) => ({ fuente, de: unas.get(fuente) ?? null, a: otras.get(fuente) ?? null }))
    .filter(({ de, a }) => de !== a)
}
