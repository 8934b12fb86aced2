// Taking an entity off the list, with a reason that stays; or putting it back.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { DeLista, Lote } from './tipos.ts'

type Props = { readonly lote: Lote; readonly fila: DeLista; readonly onCerrar: () => void }

export function SacarDeLote({ lote, fila: { entidad, excluida }, onCerrar }: Props) {
  const [motivo, setMotivo] = useState('')
  const [intentado, setIntentado] = useState(false)
  const corto = excluida === null && motivo.trim().length < 5
  const sacar = useMutation({
    mutationFn: () =>
      api('POST /api/oficios/lotes/:lote/entidades/:codigo/retiro', {
        params: { lote: lote.id, codigo: entidad.codigo },
        cuerpo: { motivo: excluida === null ? motivo.trim() : null },
      }),
    onSuccess: onCerrar,
    onSettled: () => consultas.invalidateQueries(),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (!corto) sacar.mutate()
  }
  return (
    <Dialogo
      abierto
      titulo={excluida ? `Devolver ${entidad.nombre} a la lista` : `Sacar ${entidad.nombre} de la lista`}
      onCerrar={onCerrar}
      acciones={null}
    >
      <form className="formulario" onSubmit={enviar} noValidate>
        {excluida ? (
          <p>Volverá a recibir el oficio si al firmar todavía le corresponde.</p>
        ) : (
          <CampoLargo
            id="motivo"
            etiqueta="Por qué no se le escribe"
            ayuda="Queda con su nombre en la lista"
            maxLength={500}
            value={motivo}
            error={intentado && corto ? 'Explique el motivo en al menos cinco letras' : undefined}
            onChange={(e) => setMotivo(e.target.value)}
          />
        )}
        {sacar.error ? <Aviso tono="error">{sacar.error.message}</Aviso> : null}
        <div className="acciones">
          <Boton type="submit" variante="principal" ocupado={sacar.isPending}>
            {excluida ? 'Devolver' : 'Sacar de la lista'}
          </Boton>
          <Boton onClick={onCerrar}>Volver</Boton>
        </div>
      </form>
    </Dialogo>
  )
}
