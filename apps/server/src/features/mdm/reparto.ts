// How a figure of a run is spread, in the country and inside each group, and the point of each entity.
import type { verDistribucionMdm as distribucionDef, PeticionDe, verPuntosMdm as puntosDef } from '@kpt/contract'
import { type Distribucion, distribuir } from '@kpt/domain/mdm'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { anteriorDe, cifraDe, filtradas } from './cifra.ts'
import { contarClases, gruposDe } from './contar.ts'
import { leerCorrida } from './leer-corrida.ts'
import { exigirCorrida } from './visible.ts'

export async function verDistribucion(ctx: ContextoPublico, { params, consulta }: PeticionDe<typeof distribucionDef>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { receta } = await leerCorrida(ctx, corrida)
  const anterior = await anteriorDe(ctx, corrida, consulta.cifra)
  const mediciones = await filtradas(ctx, corrida, consulta)
  const repartir = (unas: typeof mediciones) =>
    distribuir(
      unas.map((m) => cifraDe(m, consulta.cifra, anterior)),
      consulta.ancho,
    )
  const todas = repartir(mediciones)
  return {
    ...cincoDe(todas),
    ...{ sinCifra: todas.sinCifra, tramos: [...todas.tramos], clases: contarClases(receta, mediciones) },
    porGrupo: gruposDe(mediciones).map((grupo) => ({
      grupo,
      ...cincoDe(repartir(mediciones.filter((m) => m.grupo === grupo))),
    })),
  }
}

export async function verPuntos(ctx: ContextoPublico, { params, consulta }: PeticionDe<typeof puntosDef>) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { receta } = await leerCorrida(ctx, corrida)
  const anterior = await anteriorDe(ctx, corrida, consulta.cifra)
  const { territorio } = ctx.servicios.referencia
  return {
    componentes: receta.componentes.map(({ clave, nombre }) => ({ clave, nombre })),
    clases: receta.clases.map(({ clave, nombre, desde }) => ({ clave, nombre, desde })),
    puntos: (await filtradas(ctx, corrida, consulta)).map((m) => ({
      ...{ codigo: m.codigo, nombre: territorio.get(m.codigo)?.nombre ?? m.codigo, grupo: m.grupo, clase: m.clase },
      ...{ indice: m.indice, cifra: cifraDe(m, consulta.cifra, anterior) },
      valores: m.componentes.map((c) => c.valor),
    })),
  }
}

function cincoDe({ cuantos, minimo, cuartiles, media, maximo }: Distribucion) {
  const tres = cuartiles && ([...cuartiles] as [number, number, number])
  return { cuantos, minimo, cuartiles: tres, media, maximo }
}
