// How often the homologation assistant is right on plans it has not learnt from: each real book, judged by what the others teach.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Aciertos,
  aprender,
  CONOCIDOS,
  type Conocido,
  type Evaluacion,
  ejemplosDe,
  evaluarAsistente,
} from '@kpt/domain/homologacion'
import { leerPlanIndicativo, type PlanLeido } from '@kpt/domain/planes'
import { readCatalogoSemilla } from '../apps/server/src/cli/catalogo-semilla.ts'
import { readFuentesSemilla } from '../apps/server/src/cli/fuentes-semilla.ts'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import { leerLibro } from '../apps/server/src/platform/spreadsheet/index.ts'
import { enMs, type Fila, tabla, veredictos } from './lib/cifras.ts'

const LIBROS = join(raiz, '../shared/data/planes-reales')
const PLANES = ['25', '25126', '25200', '25295', '25785']
// Right indicator among five that is asked for, by what is known of the meta.
const METAS = { libre: 0.4, sector: 0.55, programa: 0.65 } as const

export async function medirHomologacion(): Promise<string> {
  if (!existsSync(LIBROS)) return `No está ${LIBROS}: no hay libros reales con los que medir.`
  const planes = await Promise.all(PLANES.map(leer))
  const catalogo = await readCatalogoSemilla()
  const codigos = new Set(catalogo.map((i) => i.codigo))
  const medidos = planes.map((plan) => {
    const desde = performance.now()
    const asistente = aprender(
      catalogo,
      planes.filter((otro) => otro !== plan).flatMap((otro) => ejemplosDe(otro, otro.entidad)),
    )
    const aprendio = performance.now() - desde
    const evaluacion = evaluarAsistente(asistente, plan, (codigo) => codigos.has(codigo))
    return { entidad: plan.entidad, evaluacion, aprendio, propuso: performance.now() - desde - aprendio }
  })
  const todos = juntar(medidos.map((m) => m.evaluacion))
  return [
    tabla([
      ...medidos.map(({ entidad, evaluacion, aprendio, propuso }) => ({
        ...fila(entidad, evaluacion),
        aprender: enMs(aprendio),
        'proponer los tres': enMs(propuso),
      })),
      { ...fila('todas', todos), aprender: '', 'proponer los tres': '' },
    ]),
    veredictos(
      CONOCIDOS.map((c) => ({
        que: `${METAS[c] * 100} % entre cinco, ${c}: ${porCiento(todos[c].entreCinco)}`,
        cumple: todos[c].entreCinco >= METAS[c],
      })),
    ),
  ].join('\n')
}

async function leer(entidad: string): Promise<PlanLeido> {
  const lectura = await leerLibro(join(LIBROS, `sispt-${entidad}.xlsx`))
  if (lectura.tipo === 'rechazado') throw new Error(lectura.codigo)
  const { plan } = leerPlanIndicativo(lectura.libro, await readFuentesSemilla())
  if (plan === null) throw new Error(`the book of ${entidad} was refused`)
  return plan
}

/** Each meta counts one, whatever its plan. */
function juntar(evaluaciones: readonly Evaluacion[]): Evaluacion {
  const metas = evaluaciones.reduce((suma, e) => suma + e.metas, 0)
  const parte = (de: (e: Evaluacion) => number) => evaluaciones.reduce((suma, e) => suma + de(e) * e.metas, 0) / metas
  const juntos = CONOCIDOS.map((c) => [
    c,
    { primero: parte((e) => e[c].primero), entreCinco: parte((e) => e[c].entreCinco) },
  ])
  return { metas, ...(Object.fromEntries(juntos) as Record<Conocido, Aciertos>) }
}

function fila(nombre: string, evaluacion: Evaluacion): Fila {
  const cifras = CONOCIDOS.map((c) => [
    `${c}: primero / entre cinco`,
    `${porCiento(evaluacion[c].primero)} / ${porCiento(evaluacion[c].entreCinco)}`,
  ])
  return { '': nombre, metas: String(evaluacion.metas), ...Object.fromEntries(cifras) }
}

function porCiento(parte: number): string {
  return (parte * 100).toFixed(1)
}
