// A workbook of 500 metas from its last piece to its preview; and books made to hurt, with the server answering others meanwhile.
import { escribirLibroSispt, type LibroSispt, planDeMuestra } from '../apps/server/src/features/demostracion/index.ts'
import { HOJA_CRUDA, libroCrudo } from '../apps/server/src/testing/libros.ts'
import { blancosComprimidos } from '../apps/server/src/testing/zip.ts'
import type { Banco, BaseDeBanco } from './lib/banco.ts'
import { enMs, type Fila, numero, percentil, percentiles, tabla, veredictos } from './lib/cifras.ts'
import { type ConexionHttp, conectar } from './lib/conexion-http.ts'
import type { Opciones } from './lib/opciones.ts'
import { type Editor, entidadesObligadas, sembrarEditores } from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'
import { crearSonda } from './lib/sonda.ts'
import { bajarAnotado, subirLibro } from './lib/subir.ts'

const METAS = 500
const MUCHAS_METAS = 5_000
const GIGA = 1 << 30
const DESDE = 2024

export function medirLibros({ conBase }: Banco, { libros }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const editores = await prepararEditores(base)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      const conexion = await conectar(servidor.puerto)
      const sonda = await crearSonda(servidor.puerto)
      const medidas = await medir(conexion, sonda, editores, libros)
      sonda.parar()
      conexion.cerrar()
      const de = (nombre: string) => medidas.find((m) => m.nombre === nombre)?.ms ?? []
      const buenos = de(BUENO)
      const hostiles = medidas.filter((m) => !m.nombre.includes('metas')).flatMap((m) => m.ms)
      const tope = percentil(buenos, 0.5) + 2_000
      return [
        tabla(medidas.map(fila)),
        veredictos([
          { que: `p95 de 2 s con ${METAS} metas`, cumple: percentil(buenos, 0.95) <= 2_000 },
          { que: `libro anotado de ${METAS} metas en 3 s`, cumple: percentil(de(BUENO + ANOTADO), 0.95) <= 3_000 },
          { que: `${numero(MUCHAS_METAS)} metas en 15 s`, cumple: percentil(de(MUCHAS), 0.95) <= 15_000 },
          { que: 'un libro hostil se rechaza a lo sumo 2 s después', cumple: hostiles.every((ms) => ms <= tope) },
          { que: 'nadie quedó sin respuesta', cumple: sonda.malas() === 0 },
        ]),
      ].join('\n')
    } finally {
      await servidor.parar()
    }
  })
}

const BUENO = `${METAS} metas, hasta su vista previa`
const MUCHAS = `${numero(MUCHAS_METAS)} metas, hasta su vista previa`
const ANOTADO = ' · su libro anotado'

/** Each kind of book, and the state in which its upload must end. */
async function clases(entidad: string): Promise<{ nombre: string; estado: string; libro: Buffer; anota: boolean }[]> {
  const muestra = conFaltas(entidad, METAS)
  const partida = (await escribirLibroSispt(muestra)).subarray(0, 40_000)
  const comprimida = await blancosComprimidos('<worksheet>', GIGA)
  return [
    { nombre: BUENO, estado: 'lista', libro: await escribirLibroSispt(muestra), anota: true },
    {
      ...{ nombre: MUCHAS, estado: 'lista', anota: true },
      libro: await escribirLibroSispt(conFaltas(entidad, MUCHAS_METAS)),
    },
    { nombre: '1 GB inflado', estado: 'rechazada', libro: bomba(comprimida), anota: false },
    { nombre: 'cortado a la mitad', estado: 'rechazada', libro: partida, anota: false },
  ]
}

/** One finding a meta, in columns that take turns: what an annotated book is for. */
function conFaltas(entidad: string, metas: number): LibroSispt {
  const muestra = planDeMuestra({ entidad, nombre: 'Medición', metas, desde: DESDE })
  const faltas = [{ unidad: '' }, { acumulacion: '' }, { indicador: '' }, { texto: '' }]
  return { ...muestra, metas: muestra.metas.map((meta, i) => ({ ...meta, ...faltas[i % faltas.length] })) }
}

/** A sheet of blanks that says it is small. */
function bomba(comprimida: Buffer): Buffer {
  return libroCrudo('', [{ nombre: HOJA_CRUDA, datos: Buffer.alloc(0), comprimida, declara: 60 << 20 }])
}

type Medida = {
  readonly nombre: string
  readonly bytes: number
  readonly ms: number[]
  readonly sonda: readonly number[]
}

async function medir(
  conexion: ConexionHttp,
  sonda: Awaited<ReturnType<typeof crearSonda>>,
  editores: readonly Editor[],
  libros: number,
): Promise<Medida[]> {
  const [primero] = editores
  if (!primero) throw new Error('nobody to upload')
  const medidas: Medida[] = []
  for (const { nombre, estado, libro, anota } of await clases(primero.entidad)) {
    const ms: number[] = []
    const anotados: number[] = []
    sonda.vaciar()
    // The first one opens what later ones find open.
    for (let i = 0; i <= libros; i += 1) {
      const { id, estado: quedo, duro } = await subirLibro(conexion, primero, libro)
      if (quedo !== estado) throw new Error(`${nombre}: the upload ended as ${quedo}`)
      if (i > 0) ms.push(duro)
      if (i > 0 && anota) anotados.push(await bajarAnotado(conexion, primero, id))
    }
    const suyas = sonda.vaciar()
    medidas.push({ nombre, bytes: libro.length, ms, sonda: suyas })
    if (anota) medidas.push({ nombre: nombre + ANOTADO, bytes: libro.length, ms: anotados, sonda: suyas })
  }
  return medidas
}

function fila({ nombre, bytes, ms, sonda }: Medida): Fila {
  return {
    '': nombre,
    archivo: `${numero(bytes / 1024)} kB`,
    libros: String(ms.length),
    ...percentiles(ms),
    'otros, p95': enMs(percentil(sonda, 0.95)),
    'otros, peor': enMs(Math.max(...sonda)),
  }
}

async function prepararEditores(base: BaseDeBanco): Promise<Editor[]> {
  const [entidad = ''] = entidadesObligadas(base, DESDE)
  return sembrarEditores(base, [{ entidad, rol: 'usuario_lider' }])
}
