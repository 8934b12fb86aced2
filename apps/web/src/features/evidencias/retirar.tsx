// Withdraws a piece of evidence from the corte, with the reason; it is kept, and what was sent goes on citing it.
import { LARGOS_EVIDENCIA } from '@kpt/domain/seguimiento'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { refrescarEvidencias } from './refrescar.ts'
import { type Evidencia, RUTA } from './tipos.ts'

export function Retirar({ clave, evidencia }: { clave: Clave; evidencia: Evidencia }) {
  const [abierto, setAbierto] = useState(false)
  const [motivo, setMotivo] = useState('')
  const retirar = useMutation({
    mutationFn: () =>
      api(`POST ${RUTA}/:evidencia/retiro`, { params: { ...clave, evidencia: evidencia.id }, cuerpo: { motivo } }),
    onSuccess: async () => {
      setAbierto(false)
      await refrescarEvidencias()
    },
  })
  return (
    <>
      <Boton onClick={() => setAbierto(true)}>
        Retirar<span className="solo-lector"> {evidencia.nombre}</span>
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`Retirar «${evidencia.nombre}»`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Dejarla</Boton>
            <Boton variante="peligro" ocupado={retirar.isPending} onClick={() => retirar.mutate()}>
              Retirarla
            </Boton>
          </>
        }
      >
        {retirar.isError ? <Aviso tono="error">{retirar.error.message}</Aviso> : null}
        <p>Deja de respaldar las metas de este corte. Se conserva, y los reportes ya enviados la siguen citando.</p>
        <CampoLargo
          etiqueta="Por qué se retira"
          maxLength={LARGOS_EVIDENCIA.motivo}
          value={motivo}
          onChange={(e) => setMotivo(e.target.value)}
        />
      </Dialogo>
    </>
  )
}
