import type { VISTAS_CRUCE } from '@kpt/contract'
import { type Propuesta, type SoloAlla, type SoloAqui, situacionDe, valoresDe } from '@kpt/domain/cruce'
import { isEditable } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findReporte, fuentesDelReporte } from '../reportes/index.ts'
import { abrirCruce, type CruceAbierto } from './abrir-cruce.ts'
import type { ClaveCruce } from './cruce.repo.ts'

type Consulta = {
  readonly ver: (typeof VISTAS_CRUCE)[number]
  readonly motivo?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** A page of what a run found, with what the draft holds now beside each value. */
export async function listarRenglones(ctx: ContextoTerritorial, clave: ClaveCruce, consulta: Consulta) {
  const { pagina, tamano } = consulta
  const abierto = await abrirCruce(ctx, clave)
  const fuentes = await fuentesDelReporte(ctx.db, clave, abierto.plan)
  const textos = textosDe(abierto, new Map(fuentes.map((f) => [f.clave, f.nombre])))
  const todas = escoger(abierto, consulta)
  const filas = todas.slice((pagina - 1) * tamano, pagina * tamano).map((una) => renglon(abierto, una, textos))
  const estado = (await findReporte(ctx.db, ctx.alcance, clave))?.estado ?? 'borrador'
  return { filas, total: todas.length, pagina, tamano, secuencia: abierto.secuencia, puedeTomar: isEditable(estado) }
}

type Uno =
  | { readonly tipo: 'propuesta'; readonly de: Propuesta }
  | { readonly tipo: 'aqui'; readonly de: SoloAqui }
  | { readonly tipo: 'alla'; readonly de: SoloAlla }

function escoger({ hallado: { cruce } }: CruceAbierto, { ver, motivo }: Consulta): Uno[] {
  const cumple = (una: { readonly motivo: string }) => motivo === undefined || una.motivo === motivo
  if (ver === 'solo_aqui') return cruce.soloAqui.filter(cumple).map((de) => ({ tipo: 'aqui', de }))
  if (ver === 'solo_alla') return cruce.soloAlla.filter(cumple).map((de) => ({ tipo: 'alla', de }))
  return cruce[ver].map((de) => ({ tipo: 'propuesta', de }))
}

type Textos = ReturnType<typeof textosDe>

function textosDe({ plan }: CruceAbierto, fuentes: ReadonlyMap<string, string>) {
  const metas = new Map(plan.metas.map((meta) => [meta.numero, meta]))
  return {
    meta: (numero: string) => {
      const meta = metas.get(numero)
      return { numero, codigoSispt: meta?.codigoSispt ?? '', nombre: meta?.personalizacion ?? '' }
    },
    bpin: (numero: string) => metas.get(numero)?.bpin.join(', ') || null,
    fuente: (clave: string) => ({ clave, nombre: fuentes.get(clave) ?? clave }),
  }
}

const SIN_NADA = {
  ...{ metas: [], filas: [], bpin: null, texto: null, fuente: null, fuentesSinClave: [], valores: {}, campos: [] },
  ...{ motivo: null, situacion: null, partes: null },
}

function renglon(abierto: CruceAbierto, uno: Uno, textos: Textos) {
  if (uno.tipo === 'propuesta') return dePropuesta(abierto, uno.de, textos)
  if (uno.tipo === 'aqui') {
    const { meta, motivo } = uno.de
    return { ...SIN_NADA, id: meta, metas: [textos.meta(meta)], bpin: textos.bpin(meta), motivo }
  }
  const { fila, motivo, bpin, texto, valores } = uno.de
  return { ...SIN_NADA, id: String(fila), filas: [fila], bpin, texto, motivo, valores: { ...valores } }
}

function dePropuesta({ hallado: { cruce }, repartos, tiene }: CruceAbierto, propuesta: Propuesta, textos: Textos) {
  const { id, metas, filas, fuente, fuentesSinClave, valores } = propuesta
  const escritos = valoresDe(cruce, repartos, propuesta)
  const valorDe = (meta: string, campo: string) =>
    escritos.find((v) => v.meta === meta && v.campo === campo)?.valor ?? null
  const campos = Object.keys(valores) as (keyof typeof valores)[]
  return {
    ...SIN_NADA,
    id,
    metas: metas.map(textos.meta),
    filas: [...filas],
    fuente: fuente === null ? null : textos.fuente(fuente),
    fuentesSinClave: [...fuentesSinClave],
    valores: { ...valores },
    campos: metas.flatMap((meta) =>
      campos.map((campo) => {
        const celda = { meta, campo, clave: fuente ?? '' }
        return { ...celda, valor: valorDe(meta, campo), actual: tiene.actual(celda) }
      }),
    ),
    situacion: situacionDe(propuesta, escritos, repartos, tiene),
    partes: repartos[id]?.map((parte) => ({ meta: parte.meta, valores: { ...parte.valores } })) ?? null,
  }
}
