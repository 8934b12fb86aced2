// The plan edited on screen, five hundred metas: opening its draft, judging it after a change, a pasted block of 500 × 14 and a value at a time.
import { randomUUID } from 'node:crypto'
import { evaluarPlan, lectorDeBase, type Plan, planDelBorrador, totalesPlan, vigenciasDe } from '@kpt/domain/planes'
import type { Banco, BaseDeBanco } from './lib/banco.ts'
import { enMs, type Fila, numero, percentil, percentiles, tabla, veredictos } from './lib/cifras.ts'
import { type ConexionHttp, conectar, leerJson, peticion } from './lib/conexion-http.ts'
import { moldePlan } from './lib/moldes.ts'
import type { Opciones } from './lib/opciones.ts'
import {
  type Editor,
  entidadesObligadas,
  findFuentes,
  gobiernoDe,
  sembrarEditores,
  sembrarPlanes,
} from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'

const METAS = 500
const FUENTES = 14
/** What a paste sends at a time, as the queue of the browser does. */
const LOTE = 200
const VUELTAS = 20
/** A keystroke must not wait for the rules: asked for, in milliseconds. */
const META_JUZGAR = 300

export function medirEdicion({ conBase }: Banco, { segundos }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const { editor, desde } = await preparar(base)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      const conexion = await conectar(servidor.puerto)
      const borrador = borradorDe(conexion, editor, desde)
      const medidas = await medir(borrador, segundos)
      conexion.cerrar()
      return informe(medidas)
    } finally {
      await servidor.parar()
    }
  })
}

async function preparar(base: BaseDeBanco): Promise<{ editor: Editor; desde: number }> {
  const desde = gobiernoDe(base, new Date().getFullYear())
  const [entidad = ''] = entidadesObligadas(base, desde)
  const [editor] = await sembrarEditores(base, [{ entidad, rol: 'usuario_lider' }])
  if (!editor) throw new Error('nobody to edit')
  await sembrarPlanes(base, moldePlan(await findFuentes(base), METAS, desde), [entidad], editor.cuenta)
  return { editor, desde }
}

type Lectura = {
  readonly numero: number
  readonly base: string
  readonly celdas: readonly { readonly fila: string; readonly celda: string; readonly valor: string | null }[]
  readonly fuentes: readonly { readonly clave: string }[]
  readonly activos: readonly (readonly [string, string])[]
}
type Celda = { readonly fila: string; readonly celda: string; readonly valor: string }

function borradorDe(conexion: ConexionHttp, { entidad, ficha }: Editor, desde: number) {
  const ruta = `/api/entidades/${entidad}/plan/borradores`
  const pedir = async (metodo: 'GET' | 'POST', direccion: string, cuerpo?: object) => {
    const respuesta = await conexion.pedir(peticion(metodo, direccion, ficha, cuerpo ? JSON.stringify(cuerpo) : ''))
    if (respuesta.status !== 200) throw new Error(`${metodo} ${direccion}: ${respuesta.status} ${respuesta.cuerpo}`)
    return respuesta
  }
  return {
    empezar: () => pedir('POST', ruta, { nuevo: null }),
    leer: () => pedir('GET', `${ruta}/${desde}`),
    guardar: async (numero: number, celdas: readonly Celda[], hay: (fila: string, celda: string) => string | null) => {
      const hechoEn = new Date().toISOString()
      const operaciones = celdas.map((c) => ({ ...c, opId: randomUUID(), base: hay(c.fila, c.celda), hechoEn }))
      const respuesta = await pedir('POST', `${ruta}/${desde}/operaciones`, { numero, operaciones })
      const { resultados } = leerJson(respuesta) as { resultados: { resultado: string }[] }
      const malas = resultados.filter((r) => r.resultado !== 'guardado').length
      if (malas > 0) throw new Error(`${malas} cells of ${celdas.length} were not kept`)
    },
  }
}

type Medidas = {
  readonly abrir: readonly number[]
  readonly enLaRed: number
  readonly abierto: number
  readonly juzgar: readonly number[]
  readonly pegar: number
  readonly lotes: readonly number[]
  readonly sueltas: readonly number[]
  readonly reabrir: readonly number[]
}

async function medir(borrador: ReturnType<typeof borradorDe>, segundos: number): Promise<Medidas> {
  await borrador.empezar()
  const primera = await borrador.leer()
  const lectura = leerJson(primera) as Lectura
  const plan = JSON.parse(lectura.base) as Plan
  const hay = lectorDeBase(plan)
  const abrir = await repetir(VUELTAS, borrador.leer)
  const juzgar = juzgarTrasCambios(plan, lectura)
  const bloque = bloqueDe(plan, lectura)
  const desde = performance.now()
  const lotes: number[] = []
  for (let i = 0; i < bloque.length; i += LOTE) {
    lotes.push(await durar(() => borrador.guardar(lectura.numero, bloque.slice(i, i + LOTE), hay)))
  }
  const pegar = performance.now() - desde
  const sueltas = await teclear(borrador, lectura, plan, segundos)
  const reabrir = await repetir(VUELTAS, borrador.leer)
  const { cuerpo } = primera
  const abierto = JSON.stringify(lectura).length
  return { abrir, enLaRed: cuerpo.length, abierto, juzgar, pegar, lotes, sueltas, reabrir }
}

/** What the browser does at a pause of the typing: the plan with the change, its totals and every rule. */
function juzgarTrasCambios(plan: Plan, { activos }: Lectura): number[] {
  const contexto = { catalogo: new Set(activos.map(([codigo]) => codigo)), unidades: new Map(activos) }
  return Array.from({ length: VUELTAS }, (_, i) => {
    const fila = plan.metas[(i * 17) % plan.metas.length]?.numero ?? ''
    const celdas = new Map([[fila, new Map([['unidad', `Unidad ${i}`]])]])
    const desde = performance.now()
    const nuevo = planDelBorrador(plan, celdas)
    totalesPlan(nuevo)
    evaluarPlan(nuevo, contexto)
    return performance.now() - desde
  })
}

/** Fourteen sources of the last vigencia in every meta, none of them as it was. */
function bloqueDe(plan: Plan, { fuentes }: Lectura): Celda[] {
  const vigencia = vigenciasDe(plan.periodo).at(-1) ?? ''
  return plan.metas.flatMap(({ numero: fila }, f) =>
    fuentes.slice(0, FUENTES).map(({ clave }, c) => ({
      ...{ fila, celda: `fuentes/${vigencia}/${clave}` },
      valor: String(1_000_000_007 + f * FUENTES + c),
    })),
  )
}

/** One value in each request, one after the other. */
async function teclear(
  borrador: ReturnType<typeof borradorDe>,
  lectura: Lectura,
  plan: Plan,
  segundos: number,
): Promise<number[]> {
  const [ms, tope] = [[] as number[], performance.now() + segundos * 1000]
  const dejado = new Map<string, string>()
  const hay = lectorDeBase(plan)
  for (let i = 0; performance.now() < tope; i += 1) {
    const celda = { fila: plan.metas[i % plan.metas.length]?.numero ?? '', celda: 'responsable', valor: `Persona ${i}` }
    const visto = () => dejado.get(celda.fila) ?? hay(celda.fila, celda.celda)
    ms.push(await durar(() => borrador.guardar(lectura.numero, [celda], visto)))
    dejado.set(celda.fila, celda.valor)
  }
  return ms
}

async function repetir(veces: number, hacer: () => Promise<unknown>): Promise<number[]> {
  const ms: number[] = []
  for (let i = 0; i < veces; i += 1) ms.push(await durar(hacer))
  return ms
}

async function durar(hacer: () => Promise<unknown>): Promise<number> {
  const desde = performance.now()
  await hacer()
  return performance.now() - desde
}

function informe({ abrir, enLaRed, abierto, juzgar, pegar, lotes, sueltas, reabrir }: Medidas): string {
  const fila = (que: string, ms: readonly number[]): Fila => ({
    [`${METAS} metas`]: que,
    veces: String(ms.length),
    ...percentiles(ms),
  })
  const celdas = METAS * FUENTES
  return [
    tabla([
      fila('abrir el borrador', abrir),
      fila(`abrirlo con ${numero(celdas)} celdas escritas`, reabrir),
      fila('juzgarlo tras un cambio', juzgar),
      fila(`guardar ${LOTE} celdas pegadas`, lotes),
      fila('guardar una celda', sueltas),
    ]),
    `  ${numero(enLaRed / 1024)} kB en la red, ${numero(abierto / 1024)} kB abierto; pegar ${METAS} × ${FUENTES}: ${enMs(pegar)}`,
    veredictos([
      { que: `juzgar en ${META_JUZGAR} ms`, cumple: percentil(juzgar, 0.95) <= META_JUZGAR },
      { que: 'guardar una celda en 100 ms', cumple: percentil(sueltas, 0.95) <= 100 },
    ]),
  ].join('\n')
}
