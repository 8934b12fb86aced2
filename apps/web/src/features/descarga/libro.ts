// A table of the screen as a workbook: its data, and a sheet that says where they come from. Loaded only when somebody asks for it.
import { contar } from '@kpt/textos'
import { type Columna, hoja, partesDelLibro, tipoDe } from '@kpt/textos/libro'
import type { Hecho } from './fuente.ts'
import { empacar } from './zip.ts'

export function libroDe<F>(
  columnas: readonly Columna<F>[],
  filas: readonly F[],
  fuente: readonly Hecho[],
): Promise<Blob> {
  return empacar(
    partesDelLibro(function* ({ cifrasLargas }) {
      yield hoja({ nombre: 'Datos', columnas: columnas.map((c) => ({ ...c, ancho: anchoDe(c, filas) })), filas })
      yield hoja({ nombre: 'Fuente', columnas: FUENTE, filas: [...fuente, ...comoLeer(cifrasLargas())], lectura: true })
    }),
  )
}

const FUENTE: readonly Columna<Hecho>[] = [
  { titulo: 'Dato', valor: ([dato]) => dato, ancho: 26 },
  { titulo: 'Valor', valor: ([, valor]) => valor, ancho: 100 },
]

function comoLeer(largas: number): Hecho[] {
  const notas: Hecho[] = [
    [
      'Cómo leerlo',
      'Una celda vacía es un dato que no hay, no un cero. Los códigos son texto. El dinero está en pesos.',
    ],
  ]
  if (largas > 0)
    notas.push([
      'Cifras largas',
      `${contar(largas, 'cifra de más de 15 dígitos va', 'cifras de más de 15 dígitos van')} como texto, alineadas a la derecha: una hoja de cálculo cambiaría sus últimos dígitos.`,
    ])
  return notas
}

const MUESTRA = 300
const [ESTRECHA, ANCHA] = [9, 60]

/** Text is as wide as what it says; figures, as their type. */
function anchoDe<F>(columna: Columna<F>, filas: readonly F[]): number | undefined {
  if (columna.ancho !== undefined || tipoDe(columna) !== 'texto') return columna.ancho
  const largos = filas.slice(0, MUESTRA).map((fila) => String(columna.valor(fila) ?? '').length)
  return Math.min(ANCHA, Math.max(ESTRECHA, columna.titulo.length / 2, ...largos) + 2)
}
