// The session ended under an open screen: it is asked for again over it, so that nothing typed is lost and the address stays.
import { textoTermino } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { type FormEvent, useEffect, useState } from 'react'
import { api } from '../api/cliente.ts'
import { Aviso } from '../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../ui/boton.tsx'
import { CampoTexto } from '../ui/campo.tsx'
import { Dialogo } from '../ui/dialogo.tsx'
import { consultas } from './consultas.ts'
import { type Ingreso, type IngresoListo, type Metodos, SegundoPaso } from './segundo-paso.tsx'
import { consultaSesion, type EstadoSesion, inicioDe } from './sesion.ts'
import { aplazarReingreso, recobrarSesion, useSesionPerdida } from './sesion-perdida.ts'

type Credenciales = { readonly correo: string; readonly clave: string }

export function Reingreso() {
  const { data } = useQuery(consultaSesion)
  const perdida = useSesionPerdida()
  // Why it ended is known only by asking again.
  useEffect(() => {
    if (perdida) void consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
  }, [perdida])
  if (!data?.sesion || !perdida) return null
  if (data.termino) return <DialogoTermino termino={data.termino} />
  return <DialogoReingreso correo={data.sesion.correo} demostracion={data.demostracion} />
}

/** The appointment ended: signing in again would not bring it back. */
function DialogoTermino({ termino }: { termino: NonNullable<EstadoSesion['termino']> }) {
  const { titulo, frases } = textoTermino(termino)
  const salir = () => {
    aplazarReingreso()
    consultas.clear()
  }
  return (
    <Dialogo
      abierto
      titulo={titulo}
      onCerrar={aplazarReingreso}
      acciones={
        <>
          <EnlaceBoton to="/" onClick={salir}>
            Ir a la página pública
          </EnlaceBoton>
          <EnlaceBoton to="/ingreso" onClick={salir}>
            Ingresar con otra cuenta
          </EnlaceBoton>
        </>
      }
    >
      {frases.map((frase) => (
        <p key={frase}>{frase}</p>
      ))}
    </Dialogo>
  )
}

type Props = { readonly correo: string; readonly demostracion: EstadoSesion['demostracion'] }

function DialogoReingreso({ correo, demostracion }: Props) {
  const [clave, setClave] = useState('')
  const { reingreso, segundo, setSegundo, listo } = useReingreso(correo)
  const propia = demostracion?.cuentas.find((c) => c.correo === correo)
  const { href } = useRouter().latestLocation
  // After the dialog opened, which gives the focus to its first field.
  useEffect(() => document.getElementById('reingreso-clave')?.focus(), [])
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    reingreso.mutate({ correo, clave })
  }
  return (
    <Dialogo abierto titulo="Su sesión terminó" onCerrar={aplazarReingreso} acciones={null}>
      <p>Ingrese de nuevo para seguir. Lo que escribió sigue en esta pantalla.</p>
      {segundo ? <SegundoPaso metodos={segundo} onListo={listo} onVolver={() => setSegundo(null)} /> : null}
      {reingreso.isError ? <Aviso tono="error">{reingreso.error.message}</Aviso> : null}
      <form className="formulario" onSubmit={enviar} noValidate hidden={segundo !== null}>
        <CampoTexto
          etiqueta="Correo electrónico"
          type="email"
          autoComplete="username"
          value={correo}
          readOnly
          tabIndex={-1}
        />
        <CampoTexto
          etiqueta="Contraseña"
          type="password"
          autoComplete="current-password"
          id="reingreso-clave"
          value={clave}
          onChange={(e) => setClave(e.target.value)}
        />
        <div className="acciones">
          <Boton type="submit" variante="principal" ocupado={reingreso.isPending}>
            Ingresar
          </Boton>
          {propia ? <Boton onClick={() => reingreso.mutate(propia)}>{`Entrar como ${propia.nombre}`}</Boton> : null}
          <Boton onClick={aplazarReingreso}>Ahora no</Boton>
        </div>
      </form>
      <p className="menor">
        <Link to="/ingreso" search={{ volver: href }} onClick={aplazarReingreso}>
          Ingresar con otra cuenta
        </Link>{' '}
        (lo que usted escribió y no se envió lo espera en este equipo).
      </p>
    </Dialogo>
  )
}

/** The same person goes on where the screen was; whoever else signs in starts at the first screen of the role. */
function useReingreso(correo: string) {
  const enrutador = useRouter()
  const [segundo, setSegundo] = useState<Metodos | null>(null)
  const listo = async (sesion: IngresoListo) => {
    if (sesion.correo !== correo) {
      consultas.clear()
      await enrutador.navigate({ to: inicioDe(sesion), replace: true })
    }
    recobrarSesion()
    await consultas.invalidateQueries()
  }
  const reingreso = useMutation({
    mutationFn: ({ correo, clave }: Credenciales) => api('POST /api/sesion', { cuerpo: { correo, clave } }),
    onSuccess: async (respuesta: Ingreso) => {
      if (respuesta.paso === 'listo') await listo(respuesta)
      else setSegundo(respuesta.metodos)
    },
  })
  return { reingreso, segundo, setSegundo, listo }
}
