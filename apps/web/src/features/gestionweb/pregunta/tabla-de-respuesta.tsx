// An answer of rows: what is blank is left out, and a table without rows is no answer.
import { type FilaTabla, LIMITES_RESPUESTA, type Pregunta } from '@kpt/domain/gestionweb'
import { Boton } from '../../../ui/boton.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Escrito } from './escrito.tsx'

type Props = {
  readonly id: string
  readonly pregunta: Pregunta
  readonly filas: readonly FilaTabla[]
  readonly soloLectura: boolean
  readonly onFilas: (filas: readonly FilaTabla[] | null) => void
}

type Numerada = { readonly i: number; readonly fila: FilaTabla }

export function TablaDeRespuesta({ id, pregunta, filas, soloLectura, onFilas }: Props) {
  const vistas = filas.length === 0 && !soloLectura ? [{}] : filas
  const poner = (nuevas: readonly FilaTabla[]) => onFilas(nuevas.every(estaVacia) ? null : nuevas)
  const escribir = (i: number, clave: string, valor: string | null) =>
    poner(vistas.map((fila, j) => (i === j ? conCelda(fila, clave, valor) : fila)))
  const columnas: Columna<Numerada>[] = [
    { clave: 'n', titulo: 'Fila', nombra: true, ancho: 'corto', celda: ({ i }) => `Fila ${i + 1}` },
    ...pregunta.columnas.map(
      (c): Columna<Numerada> => ({
        ...{ clave: c.clave, titulo: c.texto },
        celda: ({ i, fila }) => (
          <Escrito
            id={`${id}-${i}-${c.clave}`}
            tipo={c.tipo}
            etiqueta={`${c.texto}, fila ${i + 1}`}
            valor={fila[c.clave] || null}
            soloLectura={soloLectura}
            onValor={(valor) => escribir(i, c.clave, valor)}
          />
        ),
      }),
    ),
    ...(soloLectura || vistas.length < 2
      ? []
      : [{ clave: 'quitar', titulo: <span className="solo-lector">Quitar</span>, celda: quitar(vistas, poner) }]),
  ]
  return (
    <div className="pregunta__tabla">
      <Tabla
        titulo={pregunta.texto}
        tituloOculto
        columnas={columnas}
        filas={vistas.map((fila, i) => ({ i, fila }))}
        clave={({ i }) => String(i)}
      />
      {soloLectura || filas.length === 0 || vistas.length >= LIMITES_RESPUESTA.filas ? null : (
        <Boton onClick={() => poner([...vistas, {}])}>Agregar una fila</Boton>
      )}
    </div>
  )
}

const quitar =
  (vistas: readonly FilaTabla[], poner: (filas: readonly FilaTabla[]) => void) =>
  ({ i }: Numerada) => (
    <Boton variante="texto" onClick={() => poner(vistas.filter((_, j) => j !== i))}>
      Quitar<span className="solo-lector"> la fila {i + 1}</span>
    </Boton>
  )

const estaVacia = (fila: FilaTabla) => Object.values(fila).every((v) => v === '')

function conCelda(fila: FilaTabla, clave: string, valor: string | null): FilaTabla {
  const { [clave]: _, ...resto } = fila
  return valor === null ? resto : { ...resto, [clave]: valor }
}
