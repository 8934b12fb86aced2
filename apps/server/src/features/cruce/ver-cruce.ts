import type { Propuesta } from '@kpt/domain/cruce'
import { sumTexts, toText } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCorteDeMetas } from '../reportes/index.ts'
import { exigirCruce } from './cargar.ts'
import { type ClaveCruce, findResultado } from './cruce.repo.ts'
import { cruceVisible } from './cruce-visible.ts'
import { type Hallado, parseResultado } from './resultado.ts'
import { findRepartos } from './toma.repo.ts'

/** Where a run stands, of which book it is, and how many of each there are. */
export async function verCruce(ctx: ContextoTerritorial, clave: ClaveCruce) {
  await findCorteDeMetas(ctx, clave)
  const fila = await exigirCruce(ctx, clave)
  const texto = await findResultado(ctx.db, ctx.alcance, clave)
  const resultado = texto === null ? null : parseResultado(texto)
  const rechazo =
    resultado?.tipo === 'rechazo' ? { codigo: resultado.codigo, detalles: { ...resultado.detalles } } : null
  const hallado = resultado?.tipo === 'cruce' ? halladoVisible(resultado, await queda(ctx, clave, resultado)) : null
  return { ...cruceVisible(fila), rechazo, hallado }
}

function halladoVisible({ cabeza, avisos, renglones, cuentas }: Hallado, enteras: Awaited<ReturnType<typeof queda>>) {
  const { motivos, ...cuantos } = cuentas
  return {
    cabeza: cabeza && { ...cabeza },
    avisos: avisos.map(({ codigo, detalles }) => ({ codigo, detalles: { ...detalles } })),
    cuentas: {
      ...cuantos,
      motivos: { soloAqui: { ...motivos.soloAqui }, soloAlla: { ...motivos.soloAlla }, aparte: { ...motivos.aparte } },
    },
    ...{ renglones, ...enteras },
  }
}

/** Shared amounts that nobody distributed: they are in no meta. Those left shared are summed once; the others, nowhere. */
async function queda({ db, alcance }: ContextoTerritorial, clave: ClaveCruce, { cruce }: Hallado) {
  const repartos = await findRepartos(db, alcance, clave)
  const sumar = (unas: readonly Propuesta[]) => ({
    cuantas: unas.length,
    obligado: toText(sumTexts(unas.map((p) => p.valores.obligado ?? '0'))),
  })
  return {
    compartido: sumar(cruce.compartidas.filter((p) => repartos[p.id] === null)),
    sinDecidir: sumar(cruce.compartidas.filter((p) => repartos[p.id] === undefined)),
  }
}
