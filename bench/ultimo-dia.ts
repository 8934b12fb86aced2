// The last day before the deadline, all at once: people writing, reports arriving each second, boards being read; then, on the same base, what a
// saving costs beside its own statement.
import type { Banco, BaseDeBanco } from './lib/banco.ts'
import { METAS, prepararEnvios } from './lib/borradores-listos.ts'
import { numero, percentil, tabla, veredictos } from './lib/cifras.ts'
import { cargar, type Medida } from './lib/cliente.ts'
import { filaDe } from './lib/fila.ts'
import type { Opciones } from './lib/opciones.ts'
import { sembrarCalendario, sembrarEditores, sembrarReportes } from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'
import type { Escritor } from './lib/trabajo.ts'

const POR_SEGUNDO = 60
const EDITORES = 300
/** Each editor saves, and goes on after this: 150 savings a second among all. */
const PAUSA_AL_ESCRIBIR = 2_000
const LECTORES = 8
const PAUSA_AL_LEER = 1_000
/** Seconds of each of the two measures of the ratio. */
const SEGUNDOS_RAZON = 10

export function medirUltimoDia({ conBase }: Banco, { envios }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const puesto = await preparar(base, envios)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      return resumir(puesto, await medir(base, servidor, puesto))
    } finally {
      await servidor.parar()
    }
  })
}

type Puesto = Awaited<ReturnType<typeof preparar>>

/** Those who write do so in the vigencia before: the cortes of this one are all to be sent. */
async function preparar(base: BaseDeBanco, envios: number) {
  const { peticiones, vigencia, escritores } = await prepararEnvios(base, envios)
  const editores: readonly Escritor[] = escritores.slice(-EDITORES)
  const anterior = vigencia - 1
  await sembrarCalendario(base, anterior)
  const entidades = editores.map((e) => e.entidad)
  for (const corte of [1, 2, 3]) await sembrarReportes(base, entidades, { vigencia: anterior, corte })
  const [lectora] = await sembrarEditores(base, [{ entidad: null, rol: 'analista_dnp' }])
  const una = (i: number) => entidades[(i * 37) % entidades.length]
  const rutas = [1, 2, 3, 4].flatMap((corte, i) => [
    `/api/tablero/seguimiento/${vigencia}/${corte}`,
    `/api/tablero/seguimiento/${vigencia}/${corte}?departamento=25`,
    `/api/tablero/seguimiento/${vigencia}/${corte}/entidades?pagina=${i + 1}`,
    `/api/entidades/${una(i)}/como-va`,
  ])
  return {
    peticiones,
    editores,
    vigencia,
    anterior,
    rutas: rutas.map((ruta) => ({ ruta, ficha: lectora?.ficha ?? '' })),
  }
}

async function medir(
  { datos, urlApp }: BaseDeBanco,
  { pid, puerto }: { readonly pid: number; readonly puerto: number },
  { peticiones, editores, anterior, rutas }: Puesto,
) {
  const donde = { servidor: pid, datos }
  const solos = { ...donde, servidor: 0 }
  const segundos = Math.ceil(peticiones.length / POR_SEGUNDO)
  const escribiendo = { vigencia: anterior, lote: 1, calentamiento: 0, escritores: editores }
  const [envios, guardados, lecturas] = await Promise.all([
    cargar({ tipo: 'a-ritmo', puerto, peticiones, porSegundo: POR_SEGUNDO }, donde),
    cargar({ tipo: 'guardar', puerto, ...escribiendo, corte: 1, segundos, pausa: PAUSA_AL_ESCRIBIR }, solos),
    cargar({ tipo: 'leer', puerto, rutas, aLaVez: LECTORES, calentamiento: 0, segundos, pausa: PAUSA_AL_LEER }, solos),
  ])
  const aFondo = { ...escribiendo, calentamiento: 2, segundos: SEGUNDOS_RAZON }
  const razon = await cargar({ tipo: 'guardar', puerto, ...aFondo, corte: 2 }, donde)
  const cruda = await cargar({ tipo: 'guardar-crudo', urlApp, ...aFondo, corte: 3 }, solos)
  return { envios, guardados, lecturas, razon, cruda }
}

function resumir({ peticiones }: Puesto, medidas: Awaited<ReturnType<typeof medir>>): string {
  const { envios, guardados, lecturas, razon, cruda } = medidas
  const relacion = ritmo(razon) / ritmo(cruda)
  const p95 = ({ ms }: Medida) => percentil(ms, 0.95)
  const malas = [envios, guardados, lecturas].reduce((suma, m) => suma + m.cuantasMalas, 0)
  return [
    tabla([
      filaDe(`${numero(peticiones.length)} envíos de ${METAS} metas, ${POR_SEGUNDO} por segundo`, envios),
      filaDe(`${EDITORES} personas que escriben`, guardados),
      filaDe(`${LECTORES} que leen tableros y páginas públicas`, lecturas),
      filaDe(`después, ${EDITORES} que guardan sin descanso`, razon),
      filaDe('  la misma sentencia, directa', cruda),
    ]),
    `  los envíos acabaron a los ${numero(envios.segundos, 1)} s; el gasto por envío incluye el de quienes escriben y leen; guardar es ${numero(relacion, 2)} de la sentencia directa`,
    veredictos([
      { que: '100 % aceptado', cumple: malas === 0 && envios.unidades === peticiones.length },
      {
        que: `${POR_SEGUNDO} envíos por segundo sostenidos`,
        cumple: envios.segundos <= peticiones.length / POR_SEGUNDO + 2,
      },
      { que: 'p95 de 150 ms al guardar', cumple: p95(guardados) <= 150 },
      { que: 'p95 de 300 ms al leer', cumple: p95(lecturas) <= 300 },
      { que: '0,4 de la sentencia directa', cumple: relacion >= 0.4 },
    ]),
  ].join('\n')
}

function ritmo({ unidades, segundos }: Medida): number {
  return unidades / segundos
}
