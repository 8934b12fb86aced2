// What can be done with a whole meta: move it, duplicate it, add another after it, retire it.
import { celdasDeFila, type FilaEnOrden, type Meta } from '@kpt/domain/planes'
import { useState } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { agregarMetas, duplicarMeta, moverMeta, retirarFila } from '../actos.ts'
import { useEdicion } from '../usar-edicion.ts'
import { usePiezas } from './piezas.ts'

export function MenuMeta({ meta }: { meta: FilaEnOrden<Meta> }) {
  const edicion = useEdicion()
  const { anunciar } = usePiezas()
  const [abierto, setAbierto] = useState<'acciones' | 'retirar' | null>(null)
  const metas = () => edicion.plan().metas
  const indice = metas().findIndex((m) => m.fila === meta.fila)
  const hacer = (acto: () => void, dicho: string) => {
    acto()
    anunciar(dicho)
    setAbierto(null)
  }
  const mover = (paso: -1 | 1) =>
    hacer(() => edicion.escribir('escribir', moverMeta(metas(), meta.fila, paso)), 'La meta cambió de lugar.')
  const texto = meta.de.personalizacion || 'sin texto todavía'
  return (
    <>
      <button
        type="button"
        className="edicion__mas"
        aria-label={`Acciones de la meta ${indice + 1}`}
        aria-haspopup="dialog"
        onClick={() => setAbierto('acciones')}
      >
        ⋯
      </button>
      <Dialogo
        abierto={abierto === 'acciones'}
        titulo={`Meta ${indice + 1}`}
        onCerrar={() => setAbierto((a) => (a === 'acciones' ? null : a))}
        acciones={<Boton onClick={() => setAbierto(null)}>Cerrar</Boton>}
      >
        <p>{texto}</p>
        <div className="acciones">
          <Boton disabled={indice === 0} onClick={() => mover(-1)}>
            Subir
          </Boton>
          <Boton disabled={indice === metas().length - 1} onClick={() => mover(1)}>
            Bajar
          </Boton>
          <Boton
            onClick={() =>
              hacer(
                () => edicion.escribir('escribir', agregarMetas(metas(), meta.fila).escrituras),
                'Se agregó una meta debajo.',
              )
            }
          >
            Agregar una debajo
          </Boton>
          <Boton
            onClick={() =>
              hacer(
                () =>
                  edicion.escribir(
                    'escribir',
                    duplicarMeta(metas(), meta.fila, celdasDeFila('meta', meta.de)).escrituras,
                  ),
                'La meta se duplicó.',
              )
            }
          >
            Duplicar
          </Boton>
          <Boton variante="peligro" onClick={() => setAbierto('retirar')}>
            Retirar del plan
          </Boton>
        </div>
      </Dialogo>
      <Dialogo
        abierto={abierto === 'retirar'}
        titulo={`¿Retirar la meta ${indice + 1} del plan?`}
        onCerrar={() => setAbierto((a) => (a === 'retirar' ? null : a))}
        acciones={
          <>
            <Boton onClick={() => setAbierto(null)}>No, dejarla</Boton>
            <Boton
              variante="peligro"
              onClick={() => hacer(() => edicion.escribir('borrar', retirarFila(meta.fila)), 'La meta se retiró.')}
            >
              Sí, retirarla
            </Boton>
          </>
        }
      >
        <p>{texto}</p>
        <p>Mientras el borrador no sea una versión del plan puede deshacerlo. Las versiones anteriores la conservan.</p>
      </Dialogo>
    </>
  )
}
