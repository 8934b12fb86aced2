// The columns of a list of changes: of which meta or question, which value, and both of its readings.
import type { Columna } from '../../../ui/tabla.tsx'
import { type Cambio, nombrarCambio, ValorCambio } from './nombrar.tsx'
import type { Palabras } from './palabras.ts'

export function columnasCambio(palabras: Palabras): Columna<Cambio>[] {
  return [
    {
      ...{ clave: 'meta', titulo: palabras.titulo, nombra: true, ancho: 'largo' },
      celda: (d) => <Lugar de={d} palabras={palabras} />,
    },
    { clave: 'campo', titulo: 'Qué', celda: (d) => nombrarCambio(d, palabras) },
    ...columnasValor(palabras),
  ]
}

export function columnasValor(palabras: Palabras): Columna<Cambio>[] {
  const numero = palabras.decir === undefined
  return [
    {
      ...{ clave: 'antes', titulo: 'Antes', numero, ancho: 'largo' },
      celda: (d) => <Valor de={d} valor={d.antes} palabras={palabras} />,
    },
    {
      ...{ clave: 'despues', titulo: 'Después', numero, ancho: 'largo' },
      celda: (d) => (
        <strong>
          <Valor de={d} valor={d.despues} palabras={palabras} />
        </strong>
      ),
    },
  ]
}

/** An answer is kept as it was chosen; it is read as it was asked. */
function Valor({ de, valor, palabras }: { de: Cambio; valor: string | null; palabras: Palabras }) {
  return palabras.decir?.(de, valor) ?? <ValorCambio campo={de.campo} valor={valor} />
}

function Lugar({ de: { meta, personalizacion }, palabras }: { de: Cambio; palabras: Palabras }) {
  return (
    <>
      {personalizacion || palabras.queYaNoEsta}
      <br />
      <span className="tenue numero">{palabras.numero(meta)}</span>
    </>
  )
}
