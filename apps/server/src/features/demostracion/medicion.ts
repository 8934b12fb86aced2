// The measurement of the demonstration: invented inputs, the published run of two vigencias and a correction that waits to be reviewed.
import { columnasDe, FUENTE_DNP, fuentesDe, type Insumo, type Receta } from '@kpt/domain/mdm'
import { alcanceInterno } from '../../platform/http/index.ts'
import { asentarInsumo, exigirReceta, findComponentes, findGrupos, lockInsumo, universoDe } from '../mdm/index.ts'
import { correoDelRol } from './cuentas.ts'
import { findNombrado } from './demostracion.repo.ts'
import type { Escena } from './escena.ts'
import { entrar } from './manos.ts'
import { type DeQuien, filasPorDimension, filasPorIndicador } from './medicion-inventada.ts'

const PROCEDENCIA = {
  ...{ origen: 'gestionweb', archivo: null, archivo_sha256: null, demostracion: true },
  ...{ procedencia: 'Valores inventados para mostrar el sistema: no son de nadie', licencia: 'Demostración' },
} as const
/** Resultados of whoever had none the year before. */
export const COMIENZO = 50
const NOTA = 'Se revisó con los datos de la demostración'

/** The vigencias that the recipe by indicators and the one before it cover. */
export async function mostrarMedicion(escena: Escena): Promise<void> {
  const { db } = escena.servicios.conexion
  const { receta } = await exigirReceta(db, 'mdm-2021')
  const { receta: porDimension } = await exigirReceta(db, 'mdm-dimensiones')
  const vigencia = receta.desde
  const quienes = await quienesDe(escena, receta, vigencia)
  const antes = filasPorDimension(porDimension, quienes, () => COMIENZO)
  await asentar(
    escena,
    { columnas: columnasDe(porDimension), filas: antes },
    { fuente: FUENTE_DNP, vigencia: vigencia - 1 },
  )
  const anterior = await publicar(escena, porDimension, vigencia - 1)
  const resultados = await resultadosDe(escena, anterior)
  for (const { fuente } of fuentesDe(receta)) {
    const tabla = filasPorIndicador(receta, fuente, quienes, (codigo) => resultados.get(codigo) ?? COMIENZO)
    await asentar(escena, tabla, { fuente, vigencia })
  }
  await publicar(escena, receta, vigencia)
  await corregir(escena, receta, { vigencia, quienes })
}

export async function quienesDe({ servicios }: Escena, { medicion }: Receta, vigencia: number): Promise<DeQuien[]> {
  const grupos = await findGrupos(servicios.conexion.db, vigencia)
  return universoDe(servicios.referencia, medicion, vigencia).map((codigo) => ({
    codigo,
    grupo: grupos.get(codigo) ?? null,
  }))
}

type DeTabla = { readonly fuente: string; readonly vigencia: number; readonly razon?: string }

export async function asentar({ servicios }: Escena, insumo: Insumo, { razon = '', ...de }: DeTabla): Promise<void> {
  const { conexion, reloj } = servicios
  await conexion.db.transaction().execute(async (db) => {
    await lockInsumo(db, de)
    const { cuenta } = await findNombrado(db, correoDelRol('analista_dnp'))
    const persona = { cuenta, rol: 'analista_dnp' }
    const actor = { db, ahora: reloj.ahora(), servicios, alcance: alcanceInterno(), persona }
    const fecha = `${de.vigencia + 1}-03-31`
    await asentarInsumo(actor, insumo, { ...PROCEDENCIA, ...de, fecha, razon: razon === '' ? null : razon })
  })
}

/** By the same doors as anybody: the analyst computes, the administrator reviews and publishes. */
async function publicar(escena: Escena, receta: Receta, vigencia: number): Promise<number> {
  const corrida = await calcular(escena, receta, vigencia)
  const administrador = await entrar(escena, correoDelRol('administrador_dnp'))
  await administrador.post(`/api/mdm/corridas/${corrida}/revision`, { nota: NOTA })
  await administrador.post(`/api/mdm/corridas/${corrida}/publicacion`, { nota: NOTA, reemplaza: null })
  return corrida
}

export async function calcular(escena: Escena, { clave, version }: Receta, vigencia: number): Promise<number> {
  const analista = await entrar(escena, correoDelRol('analista_dnp'))
  const motivo = 'Corrida de la demostración'
  const pedido = { receta: { clave, version }, vigencia, insumos: [], motivo }
  const { corrida } = await analista.post('/api/mdm/corridas', pedido)
  await escena.atender()
  return corrida
}

async function resultadosDe({ servicios }: Escena, corrida: number): Promise<ReadonlyMap<string, number>> {
  const componentes = await findComponentes(servicios.conexion.db, corrida)
  return new Map([...componentes].map(([entidad, [, resultados]]) => [entidad, resultados ?? COMIENZO]))
}

type Corregida = { readonly vigencia: number; readonly quienes: readonly DeQuien[] }

/** Some corrected what they had answered: another version of that table, and a run that waits. */
async function corregir(escena: Escena, receta: Receta, { vigencia, quienes }: Corregida): Promise<void> {
  const fuente = 'gestionweb'
  const { columnas, filas } = filasPorIndicador(receta, fuente, quienes, () => COMIENZO)
  const corregidas = filas.map((fila, i) => {
    const [primera = ''] = columnas
    return i % 40 === 0 ? { ...fila, valores: { ...fila.valores, [primera]: 1 } } : fila
  })
  const razon = 'Entidades que corrigieron lo que habían respondido'
  await asentar(escena, { columnas, filas: corregidas }, { fuente, vigencia, razon })
  await calcular(escena, receta, vigencia)
}
