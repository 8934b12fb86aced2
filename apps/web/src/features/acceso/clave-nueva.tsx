// Another password, with the link that reached the mailbox.
import { formatInstante } from '@kpt/textos'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { consultaSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useFicha } from '../solicitudes/ficha.ts'
import { EnlaceMuerto, noSirve, SinFicha } from '../solicitudes/sin-enlace.tsx'
import { CampoClave } from './campo-clave.tsx'
import { faltaDe, rechazoDe } from './faltas-de-clave.ts'

const TITULO = 'Escoja una contraseña nueva'

export function PantallaClaveNueva() {
  const ficha = useFicha()
  return ficha === null ? <SinFicha titulo={TITULO} /> : <Escoger key={ficha} ficha={ficha} />
}

function Escoger({ ficha }: { ficha: string }) {
  const [hecho, setHecho] = useState(false)
  const vista = useQuery(consultaEnlace(ficha))
  return (
    <Pantalla titulo={TITULO}>
      {hecho ? (
        <Aviso tono="bien" titulo="Su contraseña cambió" enfocar vivo>
          <p>Se cerraron todas las sesiones que tenía abiertas. Ingrese con la contraseña nueva.</p>
          <p>
            <EnlaceBoton to="/ingreso" variante="principal">
              Ingresar
            </EnlaceBoton>
          </p>
        </Aviso>
      ) : (
        <Datos de={vista} siFalla={(error) => (noSirve(error) ? <Muerto /> : null)}>
          {(datos) => <Formulario ficha={ficha} vista={datos} onHecho={() => setHecho(true)} />}
        </Datos>
      )}
    </Pantalla>
  )
}

type Props = {
  readonly ficha: string
  readonly vista: Respuesta<'POST /api/enlaces/clave/vista'>
  readonly onHecho: () => void
}

function Formulario({ ficha, vista, onHecho }: Props) {
  const [clave, setClave] = useState('')
  const [falta, setFalta] = useState<string>()
  const propios = [vista.nombre, vista.correo]
  const cambio = useMutation({
    mutationFn: () => api('POST /api/enlaces/clave', { cuerpo: { ficha, clave } }),
    onSuccess: async () => {
      onHecho()
      await consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const frase = faltaDe(clave, propios)
    setFalta(frase)
    if (frase) document.getElementById('clave')?.focus()
    else cambio.mutate()
  }
  const debil = rechazoDe(cambio.error, 'clave.debil')
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      {cambio.error && !debil ? <Aviso tono="error">{cambio.error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="Correo con el que ingresa"
        type="email"
        autoComplete="username"
        value={vista.correo}
        readOnly
      />
      <CampoClave
        id="clave"
        etiqueta="Contraseña nueva"
        clave={clave}
        onClave={setClave}
        propios={propios}
        error={falta ?? debil}
      />
      <Boton type="submit" variante="principal" ocupado={cambio.isPending}>
        Cambiar la contraseña
      </Boton>
      <p className="menor tenue">
        Este enlace sirve una sola vez, hasta el {formatInstante(Date.parse(vista.vence))} (hora de Colombia). Al
        cambiarla se cierran las sesiones abiertas.
      </p>
    </form>
  )
}

function consultaEnlace(ficha: string) {
  return queryOptions({
    queryKey: ['enlace de contraseña', ficha],
    queryFn: ({ signal }) => api('POST /api/enlaces/clave/vista', { cuerpo: { ficha }, signal }),
    refetchOnWindowFocus: false,
  })
}

function Muerto() {
  return (
    <EnlaceMuerto
      accion={
        <EnlaceBoton to="/clave" variante="principal">
          Pedir otro enlace
        </EnlaceBoton>
      }
    >
      <p>Su contraseña sigue siendo la que era.</p>
    </EnlaceMuerto>
  )
}
