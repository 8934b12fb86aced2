// What stops the publication, each leading to where it is mended: the same review as the server's.
import { type Cuestionario, type FaltaCuestionario, preguntasDe } from '@kpt/domain/gestionweb'
import { contar } from '@kpt/textos'
import { fraseFaltaCuestionario } from '@kpt/textos/cuestionarios'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../ui/chip.tsx'
import { piezaDeFalta } from './pieza.ts'

type Props = { readonly faltas: readonly FaltaCuestionario[]; readonly cuestionario: Cuestionario }

export function Faltas({ faltas, cuestionario }: Props) {
  const claves = new Set(preguntasDe(cuestionario).map((p) => p.clave))
  return (
    <section className="seccion" aria-labelledby="faltas">
      <h2 id="faltas">Antes de publicar</h2>
      <p role="status">
        {faltas.length === 0 ? (
          <Chip tono="bien" icono="bien">
            No le falta nada
          </Chip>
        ) : (
          <Chip tono="alerta" icono="alerta">
            {contar(faltas.length, 'cosa por corregir', 'cosas por corregir')}
          </Chip>
        )}
      </p>
      <ul className="lista-enlaces">
        {faltas.map((falta) => {
          const frase = fraseFaltaCuestionario(falta)
          const pieza = piezaDeFalta(falta, claves)
          return (
            <li key={frase}>
              {pieza === null ? (
                frase
              ) : (
                <Link to="." search={{ pieza }} resetScroll={false}>
                  {frase}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
