// Taking back a day that was set: it asks first, and says why.
import { formatFecha } from '@kpt/textos'
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Empalme, Escrita } from './tipos.ts'
import { faltaActo, useFijar } from './usar-fijar.ts'

export function Retirar({ empalme, escrita }: { empalme: Empalme; escrita: Escrita }) {
  const [abierto, setAbierto] = useState(false)
  const cerrar = () => setAbierto(false)
  const { acto, setActo, error, fijado, enviar } = useFijar({
    ...{ empalme, entidad: escrita.entidad?.codigo ?? null, fecha: null },
    onHecha: cerrar,
  })
  const de = escrita.entidad ? ` de ${escrita.entidad.nombre}` : ''
  return (
    <>
      <Boton
        variante="texto"
        aria-label={`Retirar la fecha${de}: ${formatFecha(escrita.fecha ?? '')}`}
        onClick={() => setAbierto(true)}
      >
        Retirar
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`¿Retirar la fecha${de}?`}
        onCerrar={cerrar}
        acciones={
          <>
            <Boton onClick={cerrar}>No, dejar así</Boton>
            <Boton variante="peligro" ocupado={fijado.isPending} onClick={enviar}>
              Sí, retirar
            </Boton>
          </>
        }
      >
        <p>
          {escrita.entidad
            ? 'La entidad vuelve a la fecha nacional, si la hay. Lo que se había fijado queda en la historia.'
            : 'Nadie terminará por el cambio de gobierno mientras no se fije otra. Lo que se había fijado queda en la historia.'}
        </p>
        <CampoTexto
          id="retirar-acto"
          etiqueta="Acto o razón"
          ancho="todo"
          maxLength={300}
          value={acto}
          error={error ? faltaActo : undefined}
          onChange={(e) => setActo(e.target.value)}
        />
        {fijado.isError ? <Aviso tono="error">{fijado.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
