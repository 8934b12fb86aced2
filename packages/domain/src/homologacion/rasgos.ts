// The measures by which a candidate is judged for a meta, each from the texts, the unit and the línea only.
import type { Aprendido } from './aprendido.ts'
import { expandir } from './expansion.ts'
import { raicesDe, trozosDe, unidadComparable } from './palabras.ts'
import type { Grupo, Terreno } from './terreno.ts'

export type Consulta = {
  readonly texto: string
  readonly unidad: string
  readonly linea: string
}

/** Columns of measures, each as long as the catalogue. */
export type Rasgos = Readonly<Record<string, Float64Array>>

export function medir(t: Terreno, a: Aprendido, { texto, unidad, linea }: Consulta): Rasgos {
  const raices = raicesDe(texto)
  const q = t.pesador.vector(raices)
  const exp = expandir(raices)
  const qe = t.pesador.vector([...raices, ...exp])
  const ql = t.pesador.vector(raicesDe(linea))
  const n = t.indicadores.length
  const cub = cubrir(t, raices)
  const sim = a.textos.cosenos(a.pesador.vector(raices))
  const siml = a.lineas.cosenos(ql)
  const u = unidadComparable(unidad)
  const esParecido = (g: Grupo) => maximo(t, a, g, sim)
  const uso = (g: Grupo) => llevar(t, g, a.uso[g])
  const voz = (g: 'producto' | 'programa' | 'nombre' | 'clase', r = raices) => llevar(t, g, a.voces[g].parecido(r))
  const distintas = [...new Set(raices)]
  return {
    ind: t.indice.indicador.cosenos(q),
    pro: t.indice.producto.cosenos(q),
    prg: t.indice.programa.cosenos(q),
    sec: t.indice.sector.cosenos(q),
    todo: t.indice.todo.cosenos(q),
    indE: t.indice.indicador.cosenos(qe),
    proE: t.indice.producto.cosenos(qe),
    prgE: t.indice.programa.cosenos(qe),
    todoE: t.indice.todo.cosenos(qe),
    trozos: t.indice.trozos.cosenos(t.pesadorTrozos.vector(trozosDe(texto))),
    cubreQ: cub.q,
    cubreD: cub.d,
    lineaPrg: t.indice.programa.cosenos(ql),
    lineaSec: t.indice.sector.cosenos(ql),
    unidad: Float64Array.from({ length: n }, (_, i) => (u !== '' && t.unidad[i] === u ? 1 : 0)),
    unidadX: Float64Array.from({ length: n }, (_, i) => (u !== 'numero' && u !== '' && t.unidad[i] === u ? 1 : 0)),
    principal: Float64Array.from(t.indicadores, (i) => (i.codigo.endsWith('00') ? 1 : 0)),
    usoInd: uso('indicador'),
    usoPro: uso('producto'),
    usoPrg: uso('programa'),
    usoSec: uso('sector'),
    usoNom: uso('nombre'),
    usoCla: uso('clase'),
    knnInd: esParecido('indicador'),
    knnPro: esParecido('producto'),
    knnPrg: esParecido('programa'),
    knnNom: esParecido('nombre'),
    knnCla: esParecido('clase'),
    vozPro: voz('producto'),
    vozPrg: voz('programa'),
    vozNom: voz('nombre'),
    vozCla: voz('clase'),
    vozPrgE: exp.length ? voz('programa', [...raices, ...exp]) : voz('programa'),
    tra: a.traduccion.parecido(distintas, t.textos.ambos),
    traPro: a.traduccion.parecido(distintas, t.textos.producto),
    lineaApr: lineaAprendida(t, a, siml),
  }
}

function llevar(t: Terreno, g: Grupo, por: Float64Array): Float64Array {
  return Float64Array.from(t.grupo[g], (k) => por[k] ?? 0)
}

function maximo(t: Terreno, a: Aprendido, g: Grupo, sim: Float64Array): Float64Array {
  const mejor = new Float64Array(t.grupos[g])
  a.ejemplos.forEach((e, j) => {
    const k = t.grupo[g][e.indicador] ?? 0
    mejor[k] = Math.max(mejor[k] ?? 0, sim[j] ?? 0)
  })
  return llevar(t, g, mejor)
}

function lineaAprendida(t: Terreno, a: Aprendido, sim: Float64Array): Float64Array {
  const suma = new Float64Array(t.grupos.sector)
  let total = 0
  a.ejemplos.forEach((e, j) => {
    const k = t.grupo.sector[e.indicador] ?? 0
    suma[k] = (suma[k] ?? 0) + (sim[j] ?? 0)
    total += sim[j] ?? 0
  })
  return llevar(
    t,
    'sector',
    suma.map((s) => s / (total || 1)),
  )
}

function cubrir(t: Terreno, raices: readonly string[]) {
  const n = t.indicadores.length
  const q = new Float64Array(n)
  const d = new Float64Array(n)
  let total = 0
  for (const r of new Set(raices)) {
    const w = t.pesador.rareza(r)
    total += w
    for (const i of t.textos.ambos.con.get(r) ?? []) q[i] = (q[i] ?? 0) + w
  }
  for (let i = 0; i < n; i += 1) {
    d[i] = (q[i] ?? 0) / (t.peso[i] || 1)
    q[i] = (q[i] ?? 0) / (total || 1)
  }
  return { q, d }
}
