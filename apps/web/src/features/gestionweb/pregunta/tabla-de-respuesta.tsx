// An answer of rows: what is blank is left out, and a table without rows is no answer.
import { type FilaTabla, LIMITES_RESPUESTA, type Pregunta } from '@kpt/domain/gestionweb'
import { canonicalText } from '@kpt/domain/shared'
import { useState } from 'react'
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
  const [local, setLocal] = useState({ vistas: filas, dichas: filas })
  // Somebody else's rows came in.
  if (!iguales(local.dichas, filas)) setLocal({ vistas: filas, dichas: filas })
  const vistas: readonly FilaTabla[] = local.vistas.length === 0 && !soloLectura ? [{}] : local.vistas
  // A blank row stays under the eyes of whoever writes, and is no row of the answer.
  const poner = (nuevas: readonly FilaTabla[]) => {
    const dichas = nuevas.filter((fila) => !estaVacia(fila))
    setLocal({ vistas: nuevas, dichas })
    if (!iguales(dichas, filas)) onFilas(dichas.length === 0 ? null : dichas)
  }
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
            renglones={1}
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
      {soloLectura || vistas.some(estaVacia) || vistas.length >= LIMITES_RESPUESTA.filas ? null : (
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

const iguales = (a: readonly FilaTabla[], b: readonly FilaTabla[]) => canonicalText(a) === canonicalText(b)

const estaVacia = (fila: FilaTabla) => Object.values(fila).every((v) => v === '')

function conCelda(fila: FilaTabla, clave: string, valor: string | null): FilaTabla {
  const { [clave]: _, ...resto } = fila
  return valor === null ? resto : { ...resto, [clave]: valor }
}
