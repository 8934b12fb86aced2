// Tables of the plan plurianual: one column for each vigencia, and the total.
import { formatNumero } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { type LineaPlurianual, rotulo, type Suma } from './documento.ts'

export type Fila = Suma & {
  readonly clave: string
  readonly rotulo: string
  /** A source inside the programme that comes before it. */
  readonly dentro?: boolean
}

type Props = {
  readonly titulo: string
  readonly que: string
  readonly filas: readonly Fila[]
  readonly vigencias: readonly string[]
  readonly total: Suma
  readonly rotuloTotal?: string
}

export function TablaSumas({ titulo, que, filas, vigencias, total, rotuloTotal = 'Total' }: Props) {
  const columnas: Columna<Fila>[] = [
    {
      clave: 'rotulo',
      titulo: que,
      nombra: true,
      ancho: 'largo',
      celda: (f) => (f.dentro ? <span className="plurianual__fuente">{f.rotulo}</span> : f.rotulo),
    },
    ...vigencias.map((v): Columna<Fila> => ({ clave: v, titulo: v, numero: true, celda: (f) => cifra(f, v) })),
    {
      clave: 'total',
      titulo: 'Total',
      numero: true,
      celda: (f) => (f.dentro ? formatNumero(f.total) : <strong>{formatNumero(f.total)}</strong>),
    },
  ]
  const pie = [rotuloTotal, ...vigencias.map((v) => cifra(total, v)), formatNumero(total.total)]
  return <Tabla titulo={titulo} tituloOculto columnas={columnas} filas={filas} clave={(f) => f.clave} pie={pie} />
}

type PropsLinea = {
  readonly linea: LineaPlurianual
  readonly vigencias: readonly string[]
  readonly conFuentes: boolean
}

export function PorLinea({ linea, vigencias, conFuentes }: PropsLinea) {
  const titulo = rotulo(linea.consecutivo, linea.nombre, 'Metas sin línea')
  const filas = linea.programas.flatMap(({ codigo, nombre, fuentes, ...suma }): Fila[] => [
    { ...suma, clave: codigo, rotulo: rotulo(codigo, nombre, 'Metas sin programa') },
    ...(conFuentes
      ? fuentes.map((f) => ({ ...f, clave: `${codigo}/${f.clave}`, rotulo: f.nombre, dentro: true }))
      : []),
  ])
  const id = `ppi-${linea.consecutivo || 'sin'}`
  return (
    <section className="pila" aria-labelledby={id}>
      <h3 id={id}>{titulo}</h3>
      {filas.length === 0 ? (
        <p className="tenue">Ninguna meta tiene esta línea.</p>
      ) : (
        <TablaSumas
          titulo={`${titulo}: recursos por programa, en pesos`}
          que="Programa"
          rotuloTotal="Total de la línea"
          total={linea}
          {...{ filas, vigencias }}
        />
      )}
    </section>
  )
}

function cifra({ porVigencia }: Suma, vigencia: string): string {
  return formatNumero(porVigencia[vigencia] ?? '0')
}
