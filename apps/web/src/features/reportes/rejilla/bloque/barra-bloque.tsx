// What can be done with the chosen cells, for whoever does not know the keys.
import { contar } from '@kpt/textos'
import { Boton } from '../../../../ui/boton.tsx'
import { cuantasCeldas } from './seleccion.ts'
import type { useActos } from './usar-actos.ts'
import type { useSeleccion } from './usar-seleccion.ts'

type Props = { readonly seleccion: ReturnType<typeof useSeleccion>; readonly actos: ReturnType<typeof useActos> }

export function BarraBloque({ seleccion, actos }: Props) {
  const { bloque } = seleccion
  if (!bloque) return null
  const copiar = () => {
    const { texto, html } = actos.copiar(bloque)
    const pieza = (tipo: string, contenido: string) => ({ [tipo]: new Blob([contenido], { type: tipo }) })
    void navigator.clipboard.write([new ClipboardItem({ ...pieza('text/plain', texto), ...pieza('text/html', html) })])
  }
  return (
    <section className="seleccion" aria-label="Celdas elegidas">
      <p>{contar(cuantasCeldas(bloque), 'celda elegida', 'celdas elegidas')}</p>
      <Boton onClick={copiar}>Copiar</Boton>
      {bloque.f2 > bloque.f1 ? <Boton onClick={() => void actos.rellenar(bloque)}>Rellenar hacia abajo</Boton> : null}
      <Boton onClick={() => void actos.vaciar(bloque)}>Vaciar</Boton>
      <Boton variante="texto" onClick={seleccion.soltar}>
        Quitar la selección
      </Boton>
    </section>
  )
}
