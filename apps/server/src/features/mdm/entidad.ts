// The page of an entity in a run: its trace, its peers, what raised and lowered it most, and what DNP published of it.
import type { verMedicionEntidad as definicion, PeticionDe } from '@kpt/contract'
import {
  aportesEntre,
  type Comparable,
  comparableDe,
  dimensionesDe,
  type MedicionConPuestos,
  mediaDeMediciones,
  mediana,
  type Receta,
  recetaComun,
} from '@kpt/domain/mdm'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { type Anterior, leerAnterior } from './anterior.ts'
import type { Corrida } from './corrida.repo.ts'
import { leerCorrida } from './leer-corrida.ts'
import { findSerie } from './posicion.repo.ts'
import { findPublicadosDe } from './publicado.repo.ts'
import { motivoVisible, puestosVisibles } from './puestos.ts'
import { ajusteDe, type Suya, trazaDe } from './traza.ts'
import { cabezaDe, exigirCorrida } from './visible.ts'

export async function verMedicionEntidad(ctx: ContextoPublico, { params }: PeticionDe<typeof definicion>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const suya = await exigirSuya(ctx, corrida, params.entidad)
  const { leida, medicion, entrada } = suya
  const anterior = await leerAnterior(ctx, corrida)
  const clase = leida.receta.clases.find((c) => c.clave === medicion.clase)
  return {
    ...{ corrida: cabezaDe(corrida), entidad: breve(ctx, params.entidad), grupo: medicion.grupo },
    ...{ indice: medicion.indice, clase: clase ? { clave: clase.clave, nombre: clase.nombre } : null },
    ...{ motivo: motivoVisible(medicion), puestos: puestosVisibles(medicion) },
    deCuantos: cuantosDe(suya),
    ...{ componentes: trazaDe(suya), ajuste: ajusteDe(suya), valores: { ...entrada.valores } },
    ...{ anterior: anteriorVisible(anterior, params.entidad), desdeAnterior: desdeAnterior(anterior, suya) },
    pares: paresDe(ctx, suya),
    desdeGrupo: desdeGrupo(suya),
    ...(await publicado(ctx, corrida, params.entidad)),
  }
}

export async function exigirSuya(ctx: ContextoPublico, corrida: Corrida, entidad: string): Promise<Suya> {
  const leida = await leerCorrida(ctx, corrida)
  const lugar = leida.lugar.get(entidad) ?? -1
  const [medicion, entrada] = [leida.mediciones[lugar], leida.entradas[lugar]]
  if (!medicion || !entrada) return rechazar('mdm.entidad_sin_medicion', {})
  const grupo = medicion.grupo === null ? [] : leida.mediciones.filter((m) => m.grupo === medicion.grupo)
  return { leida, medicion, entrada, grupo }
}

/** How many have each figure: by the index, and by each component. */
function cuantosDe({ leida, grupo }: Suya) {
  const contar = (cual: (m: MedicionConPuestos) => number | null | undefined) => ({
    grupo: grupo.filter((m) => cual(m) != null).length,
    nacional: leida.mediciones.filter((m) => cual(m) != null).length,
  })
  const componentes = leida.receta.componentes.map((c, k) => [c.clave, contar((m) => m.componentes[k]?.valor)] as const)
  return { ...contar((m) => m.indice), componentes: Object.fromEntries(componentes) }
}

function anteriorVisible(anterior: Anterior | null, entidad: string) {
  const suya = anterior?.de(entidad)?.medicion
  if (!anterior || !suya) return null
  const componentes = Object.fromEntries(suya.componentes.map((c) => [c.clave, c.valor]))
  return { vigencia: anterior.corrida.vigencia, indice: suya.indice, componentes }
}

function breve({ servicios }: ContextoPublico, codigo: string) {
  return entidadBreve(servicios.referencia, codigo) ?? rechazar('mdm.entidad_sin_medicion', {})
}

/** The median of the group, and the nearest of it with more and with less. */
function paresDe(ctx: ContextoPublico, { medicion: { indice }, grupo }: Suya) {
  const otras = grupo.flatMap((m) => (m.indice === null ? [] : [{ m, indice: m.indice }]))
  const vecina = (pares: typeof otras, mejor: (a: number, b: number) => boolean) => {
    const [cerca] = pares.sort((a, b) =>
      a.indice === b.indice ? (a.m.codigo < b.m.codigo ? -1 : 1) : mejor(a.indice, b.indice) ? -1 : 1,
    )
    if (!cerca || indice === null) return null
    const { m, indice: suyo } = cerca
    return { entidad: breve(ctx, m.codigo), indice: suyo, puesto: m.puestos.grupo ?? 0, distancia: suyo - indice }
  }
  return {
    medianaGrupo: mediana(grupo.map((m) => m.indice)),
    arriba:
      indice === null
        ? null
        : vecina(
            otras.filter((o) => o.indice > indice),
            (a, b) => a < b,
          ),
    abajo:
      indice === null
        ? null
        : vecina(
            otras.filter((o) => o.indice < indice),
            (a, b) => a > b,
          ),
  }
}

function desdeAnterior(anterior: Anterior | null, { leida, medicion, entrada }: Suya) {
  const antes = anterior?.de(entrada.codigo)
  const comun = anterior && recetaComun(anterior.leida.receta, leida.receta)
  if (!anterior || !antes || !comun) return null
  const de = comparableDe(anterior.leida.receta, antes.medicion, antes.entrada.valores)
  return aportesVisibles(comun, de, comparableDe(leida.receta, medicion, entrada.valores))
}

function desdeGrupo({ leida, medicion, entrada, grupo }: Suya) {
  const { receta, entradas, lugar } = leida
  const pares = grupo.map((m) => comparableDe(receta, m, entradas[lugar.get(m.codigo) ?? -1]?.valores ?? {}))
  const media = mediaDeMediciones(receta, pares)
  return media && aportesVisibles(receta, media, comparableDe(receta, medicion, entrada.valores))
}

function aportesVisibles(receta: Receta, de: Comparable, a: Comparable) {
  const aportes = aportesEntre(receta, de, a)
  if (aportes === null || de.indice === null || a.indice === null) return null
  const dimensiones = dimensionesDe(receta)
  const nombres = new Map(
    [...dimensiones, ...dimensiones.flatMap((d) => d.indicadores)].map((p) => [p.clave, p.nombre]),
  )
  const nombreDe = (clave: string) => nombres.get(clave) ?? 'Resultados del año anterior'
  const partes = aportes.map(({ indicadores, ...parte }) => ({
    ...parte,
    nombre: nombreDe(parte.clave),
    indicadores: indicadores.map((i) => ({ ...i, nombre: nombreDe(i.clave) })),
  }))
  return { de: de.indice, a: a.indice, partes }
}

/** What DNP published of it, beside what was computed, in this vigencia and in the others. */
async function publicado({ db }: ContextoPublico, { medicion, vigencia, demostracion }: Corrida, entidad: string) {
  const hay = medicion === 'municipal' && !demostracion
  const suyos = hay ? await findPublicadosDe(db, entidad) : new Map<number, never>()
  const serie = (await findSerie(db, medicion, entidad)).filter((s) => s.demostracion === demostracion)
  const deHoy = suyos.get(vigencia)
  return {
    publicado: deHoy
      ? { indice: deHoy.indice, gestion: deHoy.gestion, resultados: deHoy.resultados, cita: deHoy.cita }
      : null,
    serie: serie.map((s) => ({ ...s, publicado: suyos.get(s.vigencia)?.indice ?? null })),
  }
}
