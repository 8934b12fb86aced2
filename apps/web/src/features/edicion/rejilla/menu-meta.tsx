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
  const [abierto, setAbierto] = useState<'acciones' | 'retirar' | null>(null)
  const numero = edicion.plan().metas.findIndex((m) => m.fila === meta.fila) + 1
  const cerrar = (cual: 'acciones' | 'retirar') => setAbierto((a) => (a === cual ? null : a))
  return (
    <>
      <button
        type="button"
        className="edicion__mas"
        aria-label={`Acciones de la meta ${numero}`}
        aria-haspopup="dialog"
        onClick={() => setAbierto('acciones')}
      >
        ⋯
      </button>
      <Dialogo
        abierto={abierto === 'acciones'}
        titulo={`Meta ${numero}`}
        onCerrar={() => cerrar('acciones')}
        acciones={<Boton onClick={() => setAbierto(null)}>Cerrar</Boton>}
      >
        <p>{textoDe(meta)}</p>
        <Acciones
          meta={meta}
          numero={numero}
          onHecho={() => setAbierto(null)}
          onRetirar={() => setAbierto('retirar')}
        />
      </Dialogo>
      <Retirar meta={meta} numero={numero} abierto={abierto === 'retirar'} onCerrar={() => cerrar('retirar')} />
    </>
  )
}

type DeUnaMeta = { readonly meta: FilaEnOrden<Meta>; readonly numero: number }

function Acciones({
  meta,
  numero,
  onHecho,
  onRetirar,
}: DeUnaMeta & { readonly onHecho: () => void; readonly onRetirar: () => void }) {
  const edicion = useEdicion()
  const { anunciar } = usePiezas()
  const { metas } = edicion.plan()
  const escribir = (escrituras: Parameters<typeof edicion.escribir>[1], dicho: string) => {
    edicion.escribir('escribir', escrituras)
    anunciar(dicho)
    onHecho()
  }
  const mover = (paso: -1 | 1) => escribir(moverMeta(metas, meta.fila, paso), 'La meta cambió de lugar.')
  const agregar = () => escribir(agregarMetas(metas, meta.fila).escrituras, 'Se agregó una meta debajo.')
  const duplicar = () =>
    escribir(duplicarMeta(metas, meta.fila, celdasDeFila('meta', meta.de)).escrituras, 'La meta se duplicó.')
  return (
    <div className="acciones">
      <Boton disabled={numero === 1} onClick={() => mover(-1)}>
        Subir
      </Boton>
      <Boton disabled={numero === metas.length} onClick={() => mover(1)}>
        Bajar
      </Boton>
      <Boton onClick={agregar}>Agregar una debajo</Boton>
      <Boton onClick={duplicar}>Duplicar</Boton>
      <Boton variante="peligro" onClick={onRetirar}>
        Retirar del plan
      </Boton>
    </div>
  )
}

function Retirar({
  meta,
  numero,
  abierto,
  onCerrar,
}: DeUnaMeta & { readonly abierto: boolean; readonly onCerrar: () => void }) {
  const edicion = useEdicion()
  const { anunciar } = usePiezas()
  const retirar = () => {
    edicion.escribir('borrar', retirarFila(meta.fila))
    anunciar('La meta se retiró.')
    onCerrar()
  }
  return (
    <Dialogo
      abierto={abierto}
      titulo={`¿Retirar la meta ${numero} del plan?`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>No, dejarla</Boton>
          <Boton variante="peligro" onClick={retirar}>
            Sí, retirarla
          </Boton>
        </>
      }
    >
      <p>{textoDe(meta)}</p>
      <p>Mientras el borrador no sea una versión del plan puede deshacerlo. Las versiones anteriores la conservan.</p>
    </Dialogo>
  )
}

function textoDe({ de }: FilaEnOrden<Meta>): string {
  return de.personalizacion || 'sin texto todavía'
}
