// The form of a request: rows, date, reason and, from an entity, a PDF that supports it.
import { type FormEvent, useState } from 'react'
import { isErrorApi } from '../../api/problema.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { ProgresoEnvio } from '../cargas/progreso-envio.tsx'
import { type Campos, elegidaPor, erroresDe, type Para } from './campos.ts'
import { ElegirFilas } from './elegir-filas.tsx'
import { useParte } from './permisos.ts'
import type { FilaPedible } from './tipos.ts'
import { usePedir } from './usar-pedir.ts'

type Props = { readonly para: Para; readonly nombre: string; readonly filas: readonly FilaPedible[] }

export function Formulario({ para, nombre, filas }: Props) {
  const [filtros] = useFiltros()
  const [campos, setCampos] = useState<Campos>(() => ({
    ...{ filas: elegidaPor(filtros, filas), fecha: '', motivo: '', archivo: null },
  }))
  const [intentado, setIntentado] = useState(false)
  const { pedir, carga } = usePedir(para, filas)
  const delServidor = erroresDelServidor(pedir.error)
  const errores = intentado ? [...erroresDe(campos), ...delServidor] : []
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    pedir.reset()
    if (erroresDe(campos).length === 0) pedir.mutate(campos)
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label={`Excepción para ${nombre}`}>
      <ResumenErrores errores={errores} />
      <CamposDelPedido
        {...{ campos, filas, ocupado: pedir.isPending }}
        errorDe={(campo) => errores.find((e) => e.campo === campo)?.frase}
        poner={(cambio) => setCampos((previos) => ({ ...previos, ...cambio }))}
      />
      {carga ? <ProgresoEnvio carga={carga} /> : null}
      {pedir.error && delServidor.length === 0 ? <Rechazo error={pedir.error} /> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={pedir.isPending}>
          Pedir la excepción
        </Boton>
        <EnlaceBoton to="/excepciones">Cancelar</EnlaceBoton>
      </p>
    </form>
  )
}

type PropsCampos = {
  readonly campos: Campos
  readonly filas: readonly FilaPedible[]
  readonly ocupado: boolean
  readonly errorDe: (campo: string) => string | undefined
  readonly poner: (cambio: Partial<Campos>) => void
}

function CamposDelPedido({ campos, filas, ocupado, errorDe, poner }: PropsCampos) {
  return (
    <>
      <ElegirFilas
        filas={filas}
        elegidas={campos.filas}
        error={errorDe('filas')}
        onElegir={(elegidas) => poner({ filas: elegidas })}
      />
      <CampoTexto
        id="fecha"
        etiqueta="Hasta cuándo la necesita"
        ayuda="Ese día cuenta entero. El DNP puede conceder otro"
        type="date"
        value={campos.fecha}
        error={errorDe('fecha')}
        onChange={(e) => poner({ fecha: e.target.value })}
      />
      <CampoLargo
        id="motivo"
        etiqueta="Qué lo impidió"
        ayuda="Qué pasó, entre qué fechas y por qué no se pudo cumplir. No escriba datos personales"
        maxLength={2000}
        value={campos.motivo}
        error={errorDe('motivo')}
        onChange={(e) => poner({ motivo: e.target.value })}
      />
      {useParte() === 'entidad' ? (
        <SelectorArchivo
          id="soporte"
          etiqueta="Soporte, en PDF"
          ayuda="Por ejemplo, el decreto de calamidad. Hasta 100 MB."
          opcional
          acepta=".pdf,application/pdf"
          archivo={campos.archivo}
          error={errorDe('soporte')}
          deshabilitado={ocupado}
          onElegir={(archivo) => poner({ archivo })}
        />
      ) : null}
    </>
  )
}

function Rechazo({ error }: { error: Error }) {
  const numero = isErrorApi(error, 'excepcion.repetida') ? error.detalles.numero : undefined
  return (
    <Aviso tono="error" titulo="No se pidió">
      <p>{error.message}</p>
      {numero === undefined ? null : (
        <p>
          <EnlaceBoton to="/excepciones/$numero" params={{ numero }}>
            Ver la {numero}
          </EnlaceBoton>
        </p>
      )}
    </Aviso>
  )
}

/** Faults that are of one field. */
function erroresDelServidor(error: Error | null): ErrorCampo[] {
  if (!isErrorApi(error, 'excepcion.falta')) return []
  const campo = /fecha|amplia/.test(error.detalles.falta ?? '') ? 'fecha' : 'filas'
  return [{ campo, frase: error.message.replace(/\.$/, '') }]
}
