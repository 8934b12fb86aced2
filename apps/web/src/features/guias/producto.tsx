// DNP registers what shows that a row of its own was fulfilled, or corrects what it had registered.
import { territorioDe } from '@kpt/domain/acceso'
import { formatFecha, type NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Propia } from './propias.tsx'

type Instrumento = keyof typeof NOMBRES_INSTRUMENTO

export function PantallaProducto() {
  const params = useParams({ from: '/calendario/$instrumento/$vigencia/producto/$actividad' })
  const { vigencia, actividad } = params
  const instrumento = params.instrumento as Instrumento
  const sesion = useSesion()
  const registra = !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'producto.registrar') !== null
  const ver = useQuery(
    consulta('GET /api/calendario/:instrumento/:vigencia/propias', { params: { instrumento, vigencia } }),
  )
  return (
    <Pantalla
      titulo="Producto de una actividad del DNP"
      entrada="Es público: cualquiera verá la actividad cumplida y podrá abrir el producto. Uno nuevo corrige al anterior y no lo borra."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: `${nombreInstrumento(instrumento)}, ${vigencia}`, a: `/calendario/${instrumento}/${vigencia}` },
      ]}
    >
      {registra ? (
        <Datos de={ver}>
          {({ filas }) => {
            const fila = filas.find((f) => f.actividad === actividad)
            return fila ? (
              <Formulario fila={fila} instrumento={instrumento} vigencia={vigencia} />
            ) : (
              <Vacio titulo="Esa actividad no es del DNP" />
            )
          }}
        </Datos>
      ) : (
        <Vacio
          titulo="Lo registra quien analiza o administra KPT en el DNP"
          accion={sesion ? <EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton> : null}
        />
      )}
    </Pantalla>
  )
}

const VACIO = { nombre: '', direccion: 'https://', motivo: '' }
type Campos = typeof VACIO
type Props = { readonly fila: Propia; readonly instrumento: Instrumento; readonly vigencia: string }

function Formulario({ fila, instrumento, vigencia }: Props) {
  const previo = fila.productos.at(-1)
  const [campos, setCampos] = useState<Campos>({ ...VACIO, ...(previo && { ...previo, motivo: '' }) })
  const [intentado, setIntentado] = useState(false)
  const ir = useNavigate()
  const malos = erroresDe(campos, previo !== undefined)
  const registrar = useMutation({
    mutationFn: () =>
      api('POST /api/calendario/:instrumento/:vigencia/propias', {
        params: { instrumento, vigencia },
        cuerpo: {
          ...{ actividad: fila.actividad, nombre: campos.nombre.trim(), direccion: campos.direccion.trim() },
          motivo: previo ? campos.motivo.trim() : null,
        },
      }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await ir({ to: '/calendario/$instrumento/$vigencia', params: { instrumento, vigencia } })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (malos.length === 0) registrar.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Producto">
      <p>
        <strong>{fila.texto}</strong>
        <br />
        <span className="tenue">Último día: {formatFecha(fila.limite)}</span>
      </p>
      <ResumenErrores errores={intentado ? malos : []} />
      <CamposDelProducto {...{ campos, malos: intentado ? malos : [], corrige: previo !== undefined, setCampos }} />
      {registrar.error ? (
        <Aviso tono="error" vivo>
          {registrar.error.message}
        </Aviso>
      ) : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={registrar.isPending}>
          {previo ? 'Registrar la corrección' : 'Registrar el producto'}
        </Boton>
        <EnlaceBoton to="/calendario/$instrumento/$vigencia" params={{ instrumento, vigencia }}>
          Cancelar
        </EnlaceBoton>
      </p>
    </form>
  )
}

type PropsCampos = {
  readonly campos: Campos
  readonly malos: readonly ErrorCampo[]
  readonly corrige: boolean
  readonly setCampos: (campos: Campos) => void
}

function CamposDelProducto({ campos, malos, corrige, setCampos }: PropsCampos) {
  const campo = (id: keyof Campos) => ({
    ...{ id, value: campos[id], error: malos.find((e) => e.campo === id)?.frase, ancho: 'todo' as const },
    onChange: (e: { target: { value: string } }) => setCampos({ ...campos, [id]: e.target.value }),
  })
  return (
    <>
      <CampoTexto {...campo('nombre')} etiqueta="Nombre del documento o de la página" maxLength={200} />
      <CampoTexto
        {...campo('direccion')}
        etiqueta="Dirección web"
        ayuda="La que cualquiera puede abrir, desde https://"
        type="url"
        maxLength={500}
      />
      {corrige ? (
        <CampoTexto {...campo('motivo')} etiqueta="Por qué corrige al anterior" ayuda="Es público" maxLength={300} />
      ) : null}
    </>
  )
}

function erroresDe({ nombre, direccion, motivo }: Campos, corrige: boolean): ErrorCampo[] {
  return [
    nombre.trim().length < 5 && { campo: 'nombre', frase: 'Escriba el nombre con que se reconoce' },
    !/^https?:\/\/[^\s/@]+\.[^\s/@]+/.test(direccion.trim()) && {
      campo: 'direccion',
      frase: 'Escriba la dirección completa, que empieza por https://',
    },
    corrige && motivo.trim().length < 5 && { campo: 'motivo', frase: 'Diga por qué lo corrige' },
  ].filter((e) => e !== false)
}
