// An invented plan of any number of metas, the same every time for the same arguments.
import { crearAzar } from './azar.ts'
import type { LibroSispt, MetaSispt } from './libro-sispt.ts'

export type Muestra = {
  readonly entidad?: string
  readonly nombre?: string
  readonly metas?: number
  readonly desde?: number
  /** Changes the figures, not the shape. */
  readonly semilla?: number
}

/** A plan without any finding that blocks: every meta homologada, programmed and paid. */
export function planDeMuestra({
  entidad = '25200',
  nombre = 'Cogua',
  metas = 12,
  desde = 2024,
  semilla = 1,
}: Muestra = {}): LibroSispt {
  const azar = crearAzar(semilla)
  return {
    entidad,
    nombre,
    nombrePlan: `${nombre} avanza ${desde}-${desde + 3}`,
    desde,
    lineas: ['Gente con oportunidades', 'Campo que produce', 'Gobierno que responde'],
    metas: Array.from({ length: metas }, (_, i) => metaDeMuestra(i, azar)),
    resultados: [{ nombre: 'Cobertura neta en educación media', meta: 62.5 }],
  }
}

/** The same book with one meta otherwise. */
export function conMeta(libro: LibroSispt, i: number, cambio: Partial<MetaSispt>): LibroSispt {
  return { ...libro, metas: libro.metas.map((meta, j) => (i === j ? { ...meta, ...cambio } : meta)) }
}

/** Real codes of the catalogue, with invented texts. */
const PRODUCTOS = [
  {
    indicador: '170203801',
    unidad: 'Número',
    texto: 'Apoyar a los productores que llegan al mercado campesino',
    ods: 2,
  },
  { indicador: '240204100', unidad: 'Kilómetros', texto: 'Mejorar vías terciarias de las veredas', ods: 9 },
  { indicador: '430103200', unidad: 'Número', texto: 'Celebrar los juegos deportivos comunitarios', ods: 3 },
  { indicador: '040110500', unidad: 'Número', texto: 'Estratificar los predios que faltan', ods: 11 },
  { indicador: '450200100', unidad: 'Número', texto: 'Promover espacios de participación ciudadana', ods: 16 },
  { indicador: '410204600', unidad: 'Número', texto: 'Adelantar campañas para el cuidado de la niñez', ods: 5 },
] as const

const FUENTES = ['recursos_propios', 'sgp_libre_inversion', 'sgp_salud', 'sgp_educacion', 'otros'] as const

function metaDeMuestra(i: number, azar: () => number): MetaSispt {
  const producto = PRODUCTOS[i % PRODUCTOS.length] ?? PRODUCTOS[0]
  const vez = Math.floor(i / PRODUCTOS.length)
  const acumulativa = i % 2 === 0
  const programado = acumulativa ? [0, 1, 2, 3].map(() => 1 + Math.floor(azar() * 9)) : [5, 5, 5, 5]
  const fuente = FUENTES[i % FUENTES.length] ?? 'otros'
  return {
    codigo: `IP-${i + 1}`,
    linea: (i % 3) + 1,
    indicador: producto.indicador,
    texto: vez === 0 ? producto.texto : `${producto.texto}, sector ${vez + 1}`,
    unidad: producto.unidad,
    meta: acumulativa ? programado.reduce((suma, n) => suma + n, 0) : 5,
    acumulacion: acumulativa ? 'Acumulativo' : 'No acumulativo',
    ods: producto.ods,
    programado,
    fuentes: {
      [fuente]: [0, 1, 2, 3].map(() => 1_000_000 * (1 + Math.floor(azar() * 90))),
      // Fractions of a peso occur in real books.
      credito: [0, 0, Math.floor(azar() * 1e8) / 100, 0],
    },
    bpin: i % 4 === 0 ? `2024${String(252000000 + i).padStart(9, '0')}` : '',
  }
}
