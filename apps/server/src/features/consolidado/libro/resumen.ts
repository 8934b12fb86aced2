// The first sheets of figures: the whole, the departments, sectors and ODS, exactly as the board adds them.
import { avanceDeGrupo, type Metodologia } from '@kpt/domain/seguimiento'
import { decimalFromNumber, toText } from '@kpt/domain/shared'
import { FORMULAS_AVANCE, NOMBRES_AVANCE } from '@kpt/textos'
import { type Columna, columnasCuenta, columnasSumas, NOMBRES_CUENTA } from '@kpt/textos/libro'
import type { verGruposTablero, verTablero } from '../../tablero/index.ts'

export type Tablero = Awaited<ReturnType<typeof verTablero>>
export type Grupo = Awaited<ReturnType<typeof verGruposTablero>>['grupos'][number]

export type FilaResumen = {
  readonly que: string
  readonly cuantas?: number
  readonly avance?: number | null
  readonly numerador?: string
  readonly denominador?: string
  readonly formula?: string
}

/** `comoEnElTablero`: the same corte with the last figures of who missed it, which is what the board adds; told apart when somebody did. */
export function filasResumen(
  { total, avance }: Tablero,
  comoEnElTablero: Tablero,
  metodologia: Metodologia,
): FilaResumen[] {
  const cuentas = Object.entries(NOMBRES_CUENTA) as [keyof typeof NOMBRES_CUENTA, string][]
  const { sinActualizar } = comoEnElTablero.suman
  return [
    ...cuentas.map(([cual, que]) => ({
      que: cual === 'obligadas' ? 'Entidades obligadas' : que,
      cuantas: total[cual],
    })),
    { que: 'Metas de los reportes enviados', cuantas: avance.metas },
    { que: 'Metas con avance reportado', cuantas: avance.metasReportadas },
    { que: 'Metas sin avance declarado', cuantas: avance.metasDeclaradas },
    { que: 'Metas que no requieren reporte', cuantas: avance.metasNoRequieren },
    ...filasAvance(avance, metodologia),
    { que: 'Del ejecutado, compartido entre varias metas y sumado una vez (pesos)', numerador: avance.compartido },
    ...(sinActualizar === 0
      ? []
      : [
          { que: `${CON_LO_ULTIMO}: entidades que suman con un corte anterior de la vigencia`, cuantas: sinActualizar },
          ...filasAvance(comoEnElTablero.avance, metodologia).map((f) => ({ ...f, que: `${CON_LO_ULTIMO}: ${f.que}` })),
        ]),
  ]
}

const CON_LO_ULTIMO = 'Como en el tablero, con lo último de quienes no han actualizado'

function filasAvance(avance: Tablero['avance'], metodologia: Metodologia): FilaResumen[] {
  const { fisico, fisicoCuatrienio, financiero } = avanceDeGrupo(avance, metodologia)
  return [
    {
      ...{ que: NOMBRES_AVANCE.fisico, avance: fisico.valor, formula: FORMULAS_AVANCE[fisico.formula] },
      ...{ numerador: enQuince(avance.sumaFisico), denominador: String(avance.metasProgramadas) },
    },
    {
      ...{ que: NOMBRES_AVANCE.fisicoCuatrienio, avance: fisicoCuatrienio.valor },
      ...{ formula: FORMULAS_AVANCE[fisicoCuatrienio.formula] },
      ...{ numerador: enQuince(avance.sumaFisicoCuatrienio), denominador: String(avance.metasCuatrienio) },
    },
    {
      ...{ que: `${NOMBRES_AVANCE.financiero} (pesos)`, avance: financiero.valor },
      ...{ formula: FORMULAS_AVANCE[financiero.formula] },
      ...{ numerador: avance.ejecutado, denominador: avance.programado },
    },
  ]
}

/** A sum of ratios at the digits that a spreadsheet keeps; money goes whole. */
function enQuince(suma: string): string {
  const exacta = decimalFromNumber(Number(suma))
  return exacta ? toText(exacta) : suma
}

export const COLUMNAS_RESUMEN: readonly Columna<FilaResumen>[] = [
  { titulo: 'Qué', valor: (f) => f.que, ancho: 46 },
  { titulo: 'Cuántas', tipo: 'cantidad', valor: (f) => f.cuantas },
  { titulo: 'Avance, %', tipo: 'porcentaje', valor: (f) => f.avance },
  { titulo: 'Numerador', tipo: 'pesos', valor: (f) => f.numerador, ancho: 24 },
  { titulo: 'Denominador', tipo: 'pesos', valor: (f) => f.denominador, ancho: 24 },
  { titulo: 'Cómo se calcula', valor: (f) => f.formula, ancho: 70 },
]

export const COLUMNAS_DEPARTAMENTOS: readonly Columna<Tablero['departamentos'][number]>[] = [
  { titulo: 'Código', valor: (d) => d.codigo, ancho: 9 },
  { titulo: 'Departamento', valor: (d) => d.nombre, ancho: 28 },
  ...columnasCuenta<Tablero['departamentos'][number]>((d) => d.cuenta),
  ...columnasSumas<Tablero['departamentos'][number]>((d) => d.avance),
]

export function columnasGrupo(que: string): Columna<Grupo>[] {
  return [
    { titulo: que, valor: (g) => (g.clave === 'sin_dato' ? '' : g.clave), ancho: 8 },
    { titulo: 'Nombre', valor: (g) => g.nombre, ancho: 46 },
    { titulo: 'Entidades con metas', tipo: 'cantidad', valor: (g) => g.entidades },
    ...columnasSumas<Grupo>((g) => g),
  ]
}
