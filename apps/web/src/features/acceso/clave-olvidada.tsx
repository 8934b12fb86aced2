// "¿Ha olvidado su contraseña?": one field, and the same answer for any address.
import { useMutation } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { EnlaceAlBuzon } from '../solicitudes/enlace-al-buzon.tsx'
import './ingreso.css'

const MIGAS = [{ texto: 'Ingreso', a: '/ingreso' }]

export function PantallaClaveOlvidada() {
  const propio = useRouterState({ select: (s) => s.location.state.correo ?? '' })
  const [correo, setCorreo] = useState(propio)
  const [vacio, setVacio] = useState(false)
  const pedido = useMutation({ mutationFn: () => api('POST /api/clave/olvido', { cuerpo: { correo } }) })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setVacio(correo.trim() === '')
    if (correo.trim() !== '') pedido.mutate()
  }
  return (
    <Pantalla
      titulo="¿Ha olvidado su contraseña?"
      migas={MIGAS}
      entrada="Le enviamos un enlace para que escoja otra. Nadie más puede cambiarla por usted, ni el equipo de soporte."
    >
      {pedido.isSuccess ? (
        <Enviado correo={correo.trim()} onOtro={() => pedido.reset()} />
      ) : (
        <form className="formulario ingreso__formulario" onSubmit={enviar} noValidate>
          {pedido.isError ? <Aviso tono="error">{pedido.error.message}</Aviso> : null}
          <CampoTexto
            etiqueta="Correo con el que ingresa"
            type="email"
            autoComplete="username"
            value={correo}
            error={vacio ? 'Escriba su correo' : undefined}
            onChange={(e) => setCorreo(e.target.value)}
          />
          <Boton type="submit" variante="principal" ocupado={pedido.isPending}>
            Enviarme el enlace
          </Boton>
        </form>
      )}
    </Pantalla>
  )
}

function Enviado({ correo, onOtro }: { correo: string; onOtro: () => void }) {
  return (
    <div className="pila">
      <Aviso tono="bien" titulo="Revise su correo" enfocar vivo>
        <p>
          Si hay una cuenta con {correo}, en unos minutos llega un enlace. Sirve una sola vez, durante una hora; si pide
          varios, solo sirve el último. A un mismo correo llegan pocos por hora.
        </p>
        <p>Si no llega, mire en el correo no deseado y compruebe que es el correo con el que ingresa.</p>
        <EnlaceAlBuzon />
      </Aviso>
      <div className="acciones">
        <EnlaceBoton to="/ingreso">Volver al ingreso</EnlaceBoton>
        <Boton variante="texto" onClick={onOtro}>
          Escribir otro correo
        </Boton>
      </div>
    </div>
  )
}
