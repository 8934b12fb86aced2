// Sign-in: e-mail and password; on the demonstration, one button per account.
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { useFiltros } from '../../app/filtros.ts'
import { ingresarConLlave } from '../../app/llave-de-acceso.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { type Ingreso, type IngresoListo, type Metodos, SegundoPaso } from '../../app/segundo-paso.tsx'
import { consultaSesion, type EstadoSesion, inicioDe, type Sesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { CuentasDemostracion } from './cuentas.tsx'
import { destinoSeguro } from './destino.ts'
import './ingreso.css'

type Credenciales = { readonly correo: string; readonly clave: string }

export function PantallaIngreso() {
  const { data } = useQuery(consultaSesion)
  const [{ volver, motivo }] = useFiltros()
  const propio = useRouterState({ select: (s) => s.location.state.correo ?? '' })
  const [credenciales, setCredenciales] = useState<Credenciales>({ correo: propio, clave: '' })
  const ingreso = useIngreso(volver)
  const entrarCon = ({ correo, clave }: Credenciales) => {
    setCredenciales({ correo, clave })
    ingreso.conClave.mutate({ correo, clave })
  }
  return (
    <Pantalla titulo="Ingreso" entrada="Para alcaldías, gobernaciones, DNP y organismos de control.">
      <AvisoMotivo motivo={motivo} volver={volver} />
      {data?.sesion ? <YaIngreso sesion={data.sesion} /> : null}
      <div className="ingreso">
        {ingreso.segundo ? (
          <div className="ingreso__formulario">
            <SegundoPaso metodos={ingreso.segundo} onListo={ingreso.listo} onVolver={ingreso.volverAEmpezar} />
          </div>
        ) : (
          <Formulario credenciales={credenciales} onCambiar={setCredenciales} ingreso={ingreso} />
        )}
        {data?.demostracion ? (
          <CuentasDemostracion
            cuentas={data.demostracion.cuentas}
            elegida={ingreso.conClave.isPending ? ingreso.conClave.variables.correo : null}
            onElegir={entrarCon}
          />
        ) : null}
      </div>
    </Pantalla>
  )
}

type PropsFormulario = {
  readonly credenciales: Credenciales
  readonly onCambiar: (credenciales: Credenciales) => void
  readonly ingreso: ReturnType<typeof useIngreso>
}

function Formulario({ credenciales, onCambiar, ingreso: { conClave, conLlave } }: PropsFormulario) {
  const error = conClave.error ?? conLlave.error
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    conLlave.reset()
    conClave.mutate(credenciales)
  }
  return (
    <form className="formulario ingreso__formulario" onSubmit={enviar} noValidate>
      {error ? <Aviso tono="error">{error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="Correo electrónico"
        type="email"
        autoComplete="username"
        value={credenciales.correo}
        onChange={(e) => onCambiar({ ...credenciales, correo: e.target.value })}
        required
      />
      <CampoTexto
        etiqueta="Contraseña"
        type="password"
        autoComplete="current-password"
        value={credenciales.clave}
        onChange={(e) => onCambiar({ ...credenciales, clave: e.target.value })}
        required
      />
      <Boton type="submit" variante="principal" ocupado={conClave.isPending}>
        Ingresar
      </Boton>
      <p>
        <Link to="/clave">¿Ha olvidado su contraseña?</Link>
      </p>
      <Boton ocupado={conLlave.isPending} onClick={() => conLlave.mutate()}>
        Ingresar con una llave de acceso
      </Boton>
      <p>
        ¿Va a responder por su entidad y no tiene usuario? <Link to="/solicitud">Solicite ser el usuario líder</Link>.
      </p>
    </form>
  )
}

/** Signs in and goes where the person was going, or to the first screen of the role; whoever has a second factor is asked for it first. */
function useIngreso(volver: string | undefined) {
  const navegar = useNavigate()
  const [segundo, setSegundo] = useState<Metodos | null>(null)
  const listo = async (sesion: IngresoListo) => {
    const previo = consultas.getQueryData(consultaSesion.queryKey)
    consultas.clear()
    consultas.setQueryData(consultaSesion.queryKey, conSesion(previo, sesion))
    void consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
    await navegar({ href: destinoSeguro(volver) ?? inicioDe(sesion), replace: true })
  }
  const seguir = async (respuesta: Ingreso) => {
    if (respuesta.paso === 'listo') await listo(respuesta)
    else setSegundo(respuesta.metodos)
  }
  const conClave = useMutation({
    mutationFn: (cuerpo: Credenciales) => api('POST /api/sesion', { cuerpo }),
    onSuccess: seguir,
  })
  const conLlave = useMutation({ mutationFn: ingresarConLlave, onSuccess: seguir })
  return { conClave, conLlave, segundo, listo, volverAEmpezar: () => setSegundo(null) }
}

function conSesion(previo: EstadoSesion | undefined, sesion: Sesion): EstadoSesion {
  return { ahora: new Date().toISOString(), proveedor: null, demostracion: null, ...previo, termino: null, sesion }
}

function AvisoMotivo({ motivo, volver }: { motivo: string | undefined; volver: string | undefined }) {
  if (motivo === 'cerrada') return <Aviso tono="bien">Cerró su sesión.</Aviso>
  if (motivo === 'activada')
    return (
      <Aviso tono="bien" vivo>
        Su usuario está activo. Ingrese con su correo y su contraseña.
      </Aviso>
    )
  if (motivo === 'vencida')
    return <Aviso tono="alerta">Su sesión terminó. Ingrese de nuevo y volverá a donde estaba.</Aviso>
  return volver ? <Aviso tono="nota">Ingrese para ver esa página.</Aviso> : null
}

function YaIngreso({ sesion }: { sesion: Sesion }) {
  return (
    <Aviso tono="nota" titulo={`Usted ya ingresó como ${sesion.nombre}`}>
      <p>Si ingresa con otra cuenta, esta sesión se reemplaza.</p>
      <p>
        <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton>
      </p>
    </Aviso>
  )
}
