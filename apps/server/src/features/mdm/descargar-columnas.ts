// What each column of the downloads is: its name, its value and what it means. The dictionary that travels with the results is written out of it.
import { type MedicionConPuestos, nombresDeColumnas, type Receta } from '@kpt/domain/mdm'
import {
  formulaIndice,
  formulaMedida,
  frasesDeClases,
  NOMBRES_FALTANTE,
  nombreFuenteMdm,
  textoSinMedicion,
} from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'

export type FilaDescarga = MedicionConPuestos & {
  readonly nombre: string
  readonly departamento: string
  readonly publicado: number | null
  /** Index of the vigencia before; null without one. */
  readonly anterior: number | null
  /** Raw values, by column. */
  readonly valores: Readonly<Record<string, number | null>>
}
export type ColumnaDescarga = Columna<FilaDescarga> & { readonly significa: string }

const PUESTO = 'De mayor a menor, sin redondear; quien empata comparte puesto y el siguiente se salta.'

export function columnasDeResultados(receta: Receta): ColumnaDescarga[] {
  const nombres = nombresDeColumnas(receta)
  const clases = new Map(receta.clases.map((c) => [c.clave, c.nombre]))
  return [
    ...DE_QUIEN,
    ...receta.componentes.flatMap((c, k) => [
      ...c.dimensiones.map(
        (d, i): ColumnaDescarga => ({
          ...numero(d.nombre, (f) => f.componentes[k]?.dimensiones[i]?.valor),
          significa:
            d.indicadores.length === 0
              ? 'Puntos de 0 a 100, como los publicó el DNP'
              : `Promedio de sus indicadores (${d.indicadores.map((x) => x.nombre).join('; ')}), de 0 a 100`,
        }),
      ),
      {
        ...numero(`${c.nombre} (componente)`, (f) => f.componentes[k]?.valor),
        significa: `Promedio de sus dimensiones: ${c.dimensiones.map((d) => d.nombre).join('; ')}`,
      },
    ]),
    {
      ...numero('Factor de ajuste', (f) => f.ajuste),
      significa: 'Por cuánto se multiplica la base; vacío si la receta no ajusta',
    },
    { ...numero('Índice', (f) => f.indice), significa: formulaIndice(receta) },
    {
      ...{ titulo: 'Clase', valor: (f: FilaDescarga) => clases.get(f.clase ?? '') ?? null },
      significa: frasesDeClases(receta).join('; ') || 'Esta receta no tiene clases',
    },
    ...receta.componentes.flatMap(({ clave, nombre }): ColumnaDescarga[] => [
      { ...numero(`Puesto en el grupo: ${nombre}`, (f) => f.puestos.componentes[clave]), significa: PUESTO },
      { ...numero(`Puesto nacional: ${nombre}`, (f) => f.puestos.componentesNacional[clave]), significa: PUESTO },
    ]),
    { ...numero('Puesto en el grupo', (f) => f.puestos.grupo), significa: `Por el índice. ${PUESTO}` },
    { ...numero('Puesto nacional', (f) => f.puestos.nacional), significa: `Por el índice. ${PUESTO}` },
    {
      ...numero('Índice del año anterior', (f) => f.anterior),
      significa: 'El publicado en la medición del año anterior; vacío si no hay',
    },
    {
      ...numero('Cambio del índice', (f) => (f.indice === null || f.anterior === null ? null : f.indice - f.anterior)),
      significa: 'Índice menos el del año anterior, en puntos',
    },
    {
      ...{ titulo: 'Por qué no tiene cifra', ancho: 40 },
      valor: (f) => f.motivo && textoSinMedicion(f.motivo, nombres),
      significa: 'Vacío cuando hay índice',
    },
    {
      ...numero('Publicado por el DNP', (f) => f.publicado),
      significa: 'El índice que publicó el DNP, donde se conoce: para comparar, no entra en el cálculo',
    },
  ]
}

/** Raw values and points of each indicator; of a recipe that begins at its dimensions, none. */
export function columnasDeIndicadores(receta: Receta): ColumnaDescarga[] {
  const indicadores = receta.componentes.flatMap((c, k) =>
    c.dimensiones.flatMap((d, j) => d.indicadores.map((indicador, i) => ({ indicador, k, j, i }))),
  )
  if (indicadores.length === 0) return []
  return [
    ...DE_QUIEN,
    ...indicadores.flatMap(({ indicador: { nombre, unidad, columnas, medida, falta, fuente }, k, j, i }) => [
      ...columnas.map(
        (columna): ColumnaDescarga => ({
          ...numero(columna, (f) => f.valores[columna]),
          significa: `${nombre}: dato, en ${unidad}. Fuente: ${nombreFuenteMdm(fuente)}. Si falta: ${NOMBRES_FALTANTE[falta].toLowerCase()}`,
        }),
      ),
      {
        ...numero(`Puntos: ${nombre}`, (f) => f.componentes[k]?.dimensiones[j]?.indicadores[i]?.valor),
        significa: formulaMedida(medida),
      },
    ]),
  ]
}

const DE_QUIEN: readonly ColumnaDescarga[] = [
  {
    titulo: 'Código',
    valor: (f) => f.codigo,
    significa: 'Código del DANE (DIVIPOLA): texto de cinco cifras, dos en un departamento',
  },
  { titulo: 'Entidad', ancho: 28, valor: (f) => f.nombre, significa: 'Nombre' },
  { titulo: 'Departamento', ancho: 22, valor: (f) => f.departamento, significa: 'Nombre del departamento' },
  {
    ...{ titulo: 'Grupo de capacidades iniciales', valor: (f) => f.grupo },
    significa: 'C, trece ciudades; G1 a G5, de más a menos capacidades; vacío donde no se dio grupo',
  },
]

const numero = (titulo: string, valor: (f: FilaDescarga) => number | null | undefined) => ({
  ...{ titulo, numero: true, valor },
})
