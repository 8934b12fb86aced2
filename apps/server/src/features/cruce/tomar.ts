// What a person takes of a run enters by the one path of every value: field by field, with what was seen in it, conflicts told.
import { createHash } from 'node:crypto'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { sinRepetir, type ValorPropuesto } from '@kpt/domain/cruce'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCambios, guardarValores } from '../reportes/index.ts'
import { abrirCruce, type CruceAbierto, lugarDe, propuestaDe, valoresDePropuestas } from './abrir-cruce.ts'
import type { ClaveCruce } from './cruce.repo.ts'
import { insertTomas, type Toma } from './toma.repo.ts'

type Pedido = {
  /** Null: all that coincide. */
  readonly propuestas: readonly string[] | null
  /** Last saving that the person had in sight. */
  readonly secuencia: number
  readonly acto: string
}

const CABEN = 2000
type Guardados = Awaited<ReturnType<typeof guardarValores>>

/** Not under the transaction of a request: values are saved in batches that commit by themselves, and repeating the act is harmless. */
export async function tomarDeCruce(ctx: ContextoTerritorial, clave: ClaveCruce, pedido: Pedido) {
  const abierto = await abrirCruce(ctx, clave)
  const valores = valoresDePropuestas(abierto, pedido.propuestas)
  if (!valores) return rechazar('cruce.sin_repartir', {})
  const tomas = sinRepetir(valores).map((v) => ({ ...v, opId: opIdDe(pedido.acto, v), propuesta: idDe(abierto, v) }))
  const distintas = tomas.filter((toma) => abierto.tiene.actual(toma) !== toma.valor)
  const ajenos = await cambiosAjenos(ctx, clave, pedido.secuencia)
  const limpias = distintas.filter((toma) => !ajenos.has(lugarDe(toma)))
  await insertTomas(ctx.db, ctx.alcance, clave, limpias, ctx.ahora)
  const guardados = await guardar(ctx, clave, limpias, abierto)
  await anotar(ctx, clave, abierto, guardados)
  const deOtros = distintas.flatMap((toma) => {
    const cambio = ajenos.get(lugarDe(toma))
    return cambio
      ? [{ ...lugar(toma), propuesto: toma.valor, valor: cambio.valor, autor: cambio.autor, en: cambio.en }]
      : []
  })
  return {
    ...juntar(guardados, new Map(limpias.map((t) => [t.opId, t])), deOtros),
    iguales: tomas.length - distintas.length,
  }
}

/** Fields that somebody saved after what this person saw. */
async function cambiosAjenos({ db, alcance }: ContextoTerritorial, clave: ClaveCruce, desde: number) {
  return new Map((await findCambios(db, alcance, clave, desde)).map((cambio) => [lugarDe(cambio), cambio]))
}

async function guardar(
  ctx: ContextoTerritorial,
  clave: ClaveCruce,
  tomas: readonly Toma[],
  { tiene }: CruceAbierto,
): Promise<Guardados> {
  const hechoEn = isoBogota(ctx.ahora)
  const operaciones = tomas.map((toma) => ({
    ...lugar(toma),
    opId: toma.opId,
    base: tiene.actual(toma),
    valor: toma.valor,
    hechoEn,
  }))
  const resultados: Guardados = []
  for (let i = 0; i < operaciones.length; i += CABEN)
    resultados.push(...(await guardarValores(ctx, clave, operaciones.slice(i, i + CABEN))))
  return resultados
}

function juntar(guardados: Guardados, porOperacion: ReadonlyMap<string, Toma>, deOtros: readonly Conflicto[]) {
  const con = (resultado: Guardados[number]['resultado']) =>
    guardados.flatMap((g) => {
      const toma = g.resultado === resultado ? porOperacion.get(g.opId) : undefined
      return toma ? [{ ...lugar(toma), g, propuesto: toma.valor }] : []
    })
  return {
    guardados: con('guardado').length,
    conflictos: [
      ...deOtros,
      ...con('conflicto').map(({ g: { valor, autor, en }, ...c }) => ({ ...c, valor, autor, en })),
    ],
    rechazados: con('rechazado').flatMap(({ g, propuesto: _, ...c }) =>
      g.problema ? [{ ...c, problema: g.problema }] : [],
    ),
  }
}

type Conflicto = ReturnType<typeof lugar> & {
  readonly propuesto: string
  readonly valor: string | null
  readonly autor: { nombre: string; rol: string } | null
  readonly en: string | null
}

function lugar({ meta, campo, clave }: ValorPropuesto) {
  return { meta, campo, clave }
}

/** The proposal to which a value belongs: the first of this field's. */
function idDe({ hallado: { cruce } }: CruceAbierto, { meta, clave }: ValorPropuesto): string {
  const propio = clave === '' ? meta : `${meta}/${clave}`
  const compartida = cruce.compartidas.find((p) => p.metas.includes(meta) && (p.fuente ?? '') === clave)
  return (propuestaDe(cruce, propio) ?? compartida)?.id ?? propio
}

/** The same act on the same field is the same operation: sent again, it gives the same answer. */
function opIdDe(acto: string, valor: ValorPropuesto): string {
  const cifras = createHash('sha256')
    .update(`${acto}/${lugarDe(valor)}/${valor.valor}`)
    .digest('hex')
  return [
    cifras.slice(0, 8),
    cifras.slice(8, 12),
    `8${cifras.slice(13, 16)}`,
    `8${cifras.slice(17, 20)}`,
    cifras.slice(20, 32),
  ].join('-')
}

/** One line that says which book they come from; each value has its own link in the chain. */
async function anotar(
  ctx: ContextoTerritorial,
  clave: ClaveCruce,
  { fila, hallado }: CruceAbierto,
  guardados: Guardados,
): Promise<void> {
  const cuantos = guardados.filter((g) => g.resultado === 'guardado').length
  if (cuantos === 0) return
  await ctx.servicios.conexion.db.transaction().execute((db) =>
    registrar(db, {
      cadena: clave.entidad,
      cuenta: ctx.persona.cuenta,
      accion: 'cruce.tomar',
      sujeto: sujetoDelReporte(clave),
      hechos: {
        ...{
          cruce: clave.cruce,
          guardados: cuantos,
          nombre: fila.nombre,
          forma: fila.forma,
          hasta: hallado.cabeza?.hasta ?? null,
        },
        ...{ sha256: fila.sha256?.toString('hex') ?? null, rol: ctx.persona.rol },
      },
      en: ctx.ahora,
    }),
  )
}
