// Sign-in: e-mail and password; on the demonstration, one button per account.
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { SegundoPaso } from '../../app/segundo-paso.tsx'
import { consultaSesion, inicioDe, type Sesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { BotonProveedor } from './boton-proveedor.tsx'
import { CuentasDemostracion } from './cuentas.tsx'
import { type Credenciales, useIngreso } from './usar-ingreso.ts'
import './ingreso.css'

export function PantallaIngreso() {
  const { data } = useQuery(consultaSesion)
  const [{ volver, motivo, state }] = useFiltros()
  const propio = useRouterState({ select: (s) => s.location.state.correo ?? '' })
  const [credenciales, setCredenciales] = useState<Credenciales>({ correo: propio, clave: '' })
  const ingreso = useIngreso(volver)
  const entrarCon = ({ correo, clave }: Credenciales) => {
    setCredenciales({ correo, clave })
    ingreso.conClave.mutate({ correo, clave })
  }
  return (
    <Pantalla titulo="Ingreso" entrada="Para alcaldías, gobernaciones, DNP y organismos de control.">
      {/* The provider brings back the state with which it was left. */}
      <AvisoMotivo motivo={state === 'cerrada' ? state : motivo} volver={volver} />
      {data?.sesion ? <YaIngreso sesion={data.sesion} /> : null}
      <div className="ingreso">
        {ingreso.segundo ? (
          <div className="ingreso__formulario">
            <SegundoPaso metodos={ingreso.segundo} onListo={ingreso.listo} onVolver={ingreso.volverAEmpezar} />
          </div>
        ) : (
          <Formulario credenciales={credenciales} onCambiar={setCredenciales} ingreso={ingreso}>
            {data?.proveedor ? <BotonProveedor nombre={data.proveedor} volver={volver} /> : null}
          </Formulario>
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
  /** Other ways of signing in. */
  readonly children: ReactNode
}

function Formulario({ credenciales, onCambiar, ingreso: { conClave, conLlave }, children }: PropsFormulario) {
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
      {children}
      <p>
        ¿Va a responder por su entidad y no tiene usuario? <Link to="/solicitud">Solicite ser el usuario líder</Link>.
      </p>
    </form>
  )
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
