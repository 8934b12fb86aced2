// Who has the request, and to take it, give it or leave it.
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import type { Solicitud } from '../tipos.ts'
import { isCambio, useActo } from './usar-acto.ts'

export function Asignacion({ solicitud: s }: { solicitud: Solicitud }) {
  const [dando, setDando] = useState(false)
  const asignar = useActo((a: string | null) =>
    api('POST /api/accesos/solicitudes/:radicado/asignacion', {
      params: { radicado: s.radicado },
      cuerpo: { a, tenia: s.asignadaA?.id ?? null },
    }),
  )
  const { asignadaA } = s
  const nombre = asignadaA === null ? 'Nadie' : asignadaA.mia ? 'Usted' : asignadaA.nombre
  if (s.puede.length === 0) return nombre
  return (
    <>
      {nombre}
      <span className="acciones asignacion">
        {asignadaA?.mia ? null : (
          <Boton ocupado={asignar.isPending} onClick={() => asignar.mutate('mi')}>
            {asignadaA === null ? 'Tomarla' : 'Tomarla yo'}
          </Boton>
        )}
        {asignadaA?.mia ? (
          <Boton ocupado={asignar.isPending} onClick={() => asignar.mutate(null)}>
            Soltarla
          </Boton>
        ) : null}
        {s.equipo.length > 1 ? <Boton onClick={() => setDando(true)}>Asignarla a…</Boton> : null}
      </span>
      {asignar.isError && !isCambio(asignar.error) ? <Aviso tono="error">{asignar.error.message}</Aviso> : null}
      <DialogoAsignar
        solicitud={s}
        abierto={dando}
        onCerrar={() => setDando(false)}
        onAsignar={(a) => {
          setDando(false)
          asignar.mutate(a)
        }}
      />
    </>
  )
}

type Props = {
  readonly solicitud: Solicitud
  readonly abierto: boolean
  readonly onCerrar: () => void
  readonly onAsignar: (a: string) => void
}

function DialogoAsignar({ solicitud: { equipo, asignadaA }, abierto, onCerrar, onAsignar }: Props) {
  const otras = equipo.filter(({ id }) => id !== asignadaA?.id)
  const [a, setA] = useState(otras[0]?.id ?? '')
  const elegida = otras.some(({ id }) => id === a) ? a : (otras[0]?.id ?? '')
  return (
    <Dialogo
      abierto={abierto}
      titulo="Asignar la solicitud"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>No asignar</Boton>
          <Boton variante="principal" onClick={() => onAsignar(elegida)}>
            Asignar
          </Boton>
        </>
      }
    >
      <CampoSeleccion
        etiqueta="Persona del equipo"
        value={elegida}
        onChange={(e) => setA(e.target.value)}
        opciones={otras.map(({ id, nombre }) => ({ valor: id, texto: nombre }))}
      />
    </Dialogo>
  )
}
