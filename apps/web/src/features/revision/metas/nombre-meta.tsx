// What a meta is, and the button that opens its money by source.
import { contar } from '@kpt/textos'
import { Boton } from '../../../ui/boton.tsx'
import type { MetaRevisada } from '../meta-revisada.ts'
import { idDetalle, useAbierta } from './abiertas.ts'

export function NombreMeta({ meta: { fila, fuentes } }: { meta: MetaRevisada }) {
  const [abierta, alternar] = useAbierta(fila.meta)
  return (
    <>
      {fila.personalizacion || 'Sin texto'}
      <br />
      <span className="tenue numero menor">
        {fila.meta} · {fila.codigoSispt} · {fila.linea} · {fila.unidad || 'sin unidad'}
      </span>
      {fuentes.length > 0 ? (
        <span className="meta-revisada__abrir no-imprimir">
          {' '}
          <Boton
            variante="texto"
            aria-expanded={abierta}
            aria-controls={abierta ? idDetalle(fila.meta) : undefined}
            onClick={alternar}
          >
            {abierta ? 'Ocultar' : 'Ver'} {contar(fuentes.length, 'fuente', 'fuentes')}
            <span className="solo-lector"> de la meta {fila.meta}</span>
          </Boton>
        </span>
      ) : null}
    </>
  )
}
