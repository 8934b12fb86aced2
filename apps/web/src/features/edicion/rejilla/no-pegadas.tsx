// What a paste could not put in its place, and why: nothing is lost in silence.
import { contar } from '@kpt/textos'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import type { NoPegada } from './bloque.ts'

const A_LA_VISTA = 20

export function NoPegadas({ rehusadas, onCerrar }: { rehusadas: readonly NoPegada[]; onCerrar: () => void }) {
  if (rehusadas.length === 0) return null
  const resto = rehusadas.length - A_LA_VISTA
  return (
    <Aviso tono="alerta" titulo={`${contar(rehusadas.length, 'celda no se pegó', 'celdas no se pegaron')}`}>
      <ul>
        {rehusadas.slice(0, A_LA_VISTA).map(({ texto, donde, frase }) => (
          <li key={`${donde} ${texto}`}>
            «{texto}» ({donde}): {frase}
          </li>
        ))}
      </ul>
      {resto > 0 ? <p>Y {contar(resto, 'celda más', 'celdas más')}.</p> : null}
      <Boton variante="texto" onClick={onCerrar}>
        Entendido
      </Boton>
    </Aviso>
  )
}
