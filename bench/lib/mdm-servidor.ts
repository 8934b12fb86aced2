// Runs of the measurement as whoever prepares it asks for them, and what anybody reads of them, in the real server.
import { escribirInsumo, type Insumo, type Receta } from '@kpt/domain/mdm'
import { digerir } from '../../apps/server/src/platform/audit/index.ts'
import type { BaseDeBanco } from './banco.ts'
import { enMs, percentil, tabla, veredictos } from './cifras.ts'
import { sembrarEditores } from './sembrado.ts'
import { arrancarServidor } from './servidor.ts'

type DeFuente = Insumo & { readonly fuente: string }

const CORRIDAS = 5
const LECTURAS = 50

export async function medirPorElServidor(base: BaseDeBanco, receta: Receta, insumos: readonly DeFuente[]) {
  const [analista] = await sembrarEditores(base, [{ entidad: null, rol: 'analista_dnp' }])
  if (!analista) throw new Error('nobody to ask for a run')
  for (const insumo of insumos) await sembrarInsumo(base, receta.desde, insumo)
  const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
  try {
    const pedir = crearCliente(`http://127.0.0.1:${servidor.puerto}`, analista.ficha)
    const corridas: { ms: number; corrida: number; sha256: string }[] = []
    for (let i = 0; i < CORRIDAS; i += 1) corridas.push(await correr(pedir, receta))
    const ultima = corridas.at(-1)?.corrida ?? 0
    const leer = async (ruta: string) => {
      const tiempos: number[] = []
      for (let i = 0; i < LECTURAS; i += 1) tiempos.push((await cronometrar(() => pedir(ruta))).ms)
      return percentil(tiempos, 0.95)
    }
    const puestos = await leer(`/api/mdm/corridas/${ultima}/puestos`)
    const traza = await leer(`/api/mdm/corridas/${ultima}/entidades/05001`)
    return informe(corridas, { puestos, traza })
  } finally {
    await servidor.parar()
  }
}

type Corridas = readonly { readonly ms: number; readonly sha256: string }[]

function informe(corridas: Corridas, { puestos, traza }: { readonly puestos: number; readonly traza: number }): string {
  const tiempos = corridas.map((c) => c.ms)
  const [primera = Number.NaN] = tiempos
  const mayor = Math.max(...tiempos)
  return [
    tabla([
      {
        ...{ corridas: String(corridas.length), primera: enMs(primera), mayor: enMs(mayor) },
        ...{ 'puestos p95': enMs(puestos), 'entidad con traza p95': enMs(traza) },
      },
    ]),
    veredictos([
      { que: `pedida, calculada y guardada en un segundo, la que más: ${enMs(mayor)}`, cumple: mayor <= 1000 },
      { que: 'cada vez, los mismos bits', cumple: new Set(corridas.map((c) => c.sha256)).size === 1 },
      { que: `página de una entidad en 100 ms (p95): ${enMs(traza)}`, cumple: traza <= 100 },
    ]),
  ].join('\n')
}

type Respuesta = {
  readonly corrida: number
  readonly estado?: string
  readonly resultado?: { readonly sha256: string } | null
}
type Pedir = (ruta: string, cuerpo?: object) => Promise<Respuesta>

function crearCliente(servidor: string, ficha: string): Pedir {
  return async (ruta, cuerpo) => {
    const respuesta = await fetch(`${servidor}${ruta}`, {
      method: cuerpo ? 'POST' : 'GET',
      headers: { cookie: `kpt_sesion=${ficha}`, 'content-type': 'application/json', origin: servidor },
      ...(cuerpo ? { body: JSON.stringify(cuerpo) } : {}),
    })
    if (!respuesta.ok) throw new Error(`${ruta}: ${respuesta.status} ${await respuesta.text()}`)
    return respuesta.json() as Promise<Respuesta>
  }
}

/** From the request until its results are there to be read. */
async function correr(pedir: Pedir, { clave, version, desde: vigencia }: Receta) {
  const pedido = { receta: { clave, version }, vigencia, insumos: [], motivo: 'Medida del banco de pruebas' }
  const { ms, hecho } = await cronometrar(async () => {
    const { corrida } = await pedir('/api/mdm/corridas', pedido)
    for (;;) {
      const { estado, resultado } = await pedir(`/api/mdm/corridas/${corrida}`)
      if (estado === 'fallida') throw new Error(`run ${corrida} failed`)
      if (resultado) return { corrida, sha256: resultado.sha256 }
      await new Promise((seguir) => setTimeout(seguir, 10))
    }
  })
  return { ms, ...hecho }
}

async function cronometrar<T>(hacer: () => Promise<T>): Promise<{ ms: number; hecho: T }> {
  const desde = performance.now()
  const hecho = await hacer()
  return { ms: performance.now() - desde, hecho }
}

async function sembrarInsumo({ conexion }: BaseDeBanco, vigencia: number, { fuente, ...insumo }: DeFuente) {
  const texto = escribirInsumo(insumo)
  await conexion.db
    .insertInto('mdm_insumo')
    .values({
      ...{ fuente, vigencia, version: 1, columnas: [...insumo.columnas], filas: insumo.filas.length, texto },
      ...{ sha256: Buffer.from(digerir(texto), 'hex'), origen: 'gestionweb', procedencia: 'Banco de pruebas' },
      ...{ licencia: 'Ninguna', fecha: '2022-01-01', demostracion: true, en: '2022-01-01T00:00:00-05:00' },
    })
    .execute()
}
