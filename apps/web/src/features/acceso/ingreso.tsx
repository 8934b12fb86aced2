// Sign-in: e-mail and password; on the demonstration, one button per account.
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { consultaSesion, type EstadoSesion, inicioDe, type Sesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { CuentasDemostracion } from './cuentas.tsx'
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
    ingreso.mutate({ correo, clave })
  }
  return (
    <Pantalla titulo="Ingreso" entrada="Para alcaldías, gobernaciones, DNP y organismos de control.">
      <AvisoMotivo motivo={motivo} volver={volver} />
      {data?.sesion ? <YaIngreso sesion={data.sesion} /> : null}
      <div className="ingreso">
        <Formulario credenciales={credenciales} onCambiar={setCredenciales} ingreso={ingreso} />
        {data?.demostracion ? (
          <CuentasDemostracion
            cuentas={data.demostracion.cuentas}
            elegida={ingreso.isPending ? ingreso.variables.correo : null}
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

function Formulario({ credenciales, onCambiar, ingreso }: PropsFormulario) {
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    ingreso.mutate(credenciales)
  }
  return (
    <form className="formulario ingreso__formulario" onSubmit={enviar} noValidate>
      {ingreso.isError ? <Aviso tono="error">{ingreso.error.message}</Aviso> : null}
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
      <Boton type="submit" variante="principal" ocupado={ingreso.isPending}>
        Ingresar
      </Boton>
      <p>
        ¿Va a responder por su entidad y no tiene usuario? <Link to="/solicitud">Solicite ser el usuario líder</Link>.
      </p>
    </form>
  )
}

/** Signs in and goes where the person was going, or to the first screen of the role. */
function useIngreso(volver: string | undefined) {
  const navegar = useNavigate()
  return useMutation({
    mutationFn: (cuerpo: Credenciales) => api('POST /api/sesion', { cuerpo }),
    onSuccess: async (sesion) => {
      const previo = consultas.getQueryData(consultaSesion.queryKey)
      consultas.clear()
      consultas.setQueryData(consultaSesion.queryKey, conSesion(previo, sesion))
      void consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
      await navegar({ href: destinoSeguro(volver) ?? inicioDe(sesion), replace: true })
    },
  })
}

function conSesion(previo: EstadoSesion | undefined, sesion: Sesion): EstadoSesion {
  return { ahora: new Date().toISOString(), demostracion: null, ...previo, termino: null, sesion }
}

/** Only an address of this system: a full URL in `volver` would be a trap. */
function destinoSeguro(volver: string | undefined): string | null {
  return volver && /^\/(?![/\\])/.test(volver) && !volver.startsWith('/ingreso') ? volver : null
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
