// Form of the approving act: type, number, date and its PDF, which is uploaded by chunks before the act is registered.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { declararCarga, enviarArchivo } from '../cargas/envios.ts'
import { ProgresoEnvio } from '../cargas/progreso-envio.tsx'
import { type CamposActo, erroresDe } from './campos-acto.ts'
import { NOMBRE_TIPO_ACTO } from './nombres.ts'
import type { Plan } from './plan.tsx'

type Acto = Plan['acto']

export function FormularioActo({ entidad, acto }: { entidad: string; acto: Acto }) {
  const [campos, setCampos] = useState<CamposActo>({
    tipo: acto?.tipo ?? 'acuerdo',
    numero: acto?.numero ?? '',
    fecha: acto?.fecha ?? '',
  })
  const [archivo, setArchivo] = useState<File | null>(null)
  const [intentado, setIntentado] = useState(false)
  const { registro, carga } = useRegistro(entidad, acto?.documento?.sha256 ?? null)
  const errores = intentado ? erroresDe(campos, archivo, acto?.documento != null) : []
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  const poner = (cambio: Partial<CamposActo>) => setCampos((previos) => ({ ...previos, ...cambio }))
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (erroresDe(campos, archivo, acto?.documento != null).length === 0) registro.mutate({ campos, archivo })
  }
  return (
    <form className="formulario seccion" onSubmit={enviar} noValidate>
      <h3>{acto ? 'Corregir el acto' : 'Registrar el acto'}</h3>
      <ResumenErrores errores={errores} />
      {registro.isError ? <Aviso tono="error">{registro.error.message}</Aviso> : null}
      <CamposTexto campos={campos} errorDe={errorDe} poner={poner} />
      <SelectorArchivo
        id="acto-documento"
        etiqueta="Documento del acto, en PDF"
        ayuda={
          acto?.documento
            ? 'Ya hay uno guardado: escoja otro solo si quiere reemplazarlo.'
            : 'El plan completo con su acto. Hasta 100 MB: si la línea se cae, el envío sigue donde quedó.'
        }
        acepta=".pdf,application/pdf"
        archivo={archivo}
        error={errorDe('acto-documento')}
        deshabilitado={registro.isPending}
        onElegir={setArchivo}
      />
      {carga ? <ProgresoEnvio carga={carga} /> : null}
      <Boton type="submit" variante="principal" ocupado={registro.isPending}>
        Guardar el acto
      </Boton>
    </form>
  )
}

type PropsCampos = {
  readonly campos: CamposActo
  readonly errorDe: (campo: string) => string | undefined
  readonly poner: (cambio: Partial<CamposActo>) => void
}

function CamposTexto({ campos, errorDe, poner }: PropsCampos) {
  return (
    <>
      <CampoSeleccion
        id="acto-tipo"
        etiqueta="Tipo de acto"
        ancho="corto"
        value={campos.tipo}
        onChange={(e) => poner({ tipo: e.target.value as CamposActo['tipo'] })}
        opciones={Object.entries(NOMBRE_TIPO_ACTO).map(([valor, texto]) => ({ valor, texto }))}
      />
      <CampoTexto
        id="acto-numero"
        etiqueta="Número"
        ancho="corto"
        maxLength={40}
        value={campos.numero}
        error={errorDe('acto-numero')}
        onChange={(e) => poner({ numero: e.target.value })}
      />
      <CampoTexto
        id="acto-fecha"
        etiqueta="Fecha del acto"
        ancho="corto"
        type="date"
        value={campos.fecha}
        error={errorDe('acto-fecha')}
        onChange={(e) => poner({ fecha: e.target.value })}
      />
    </>
  )
}

type Registro = { readonly campos: CamposActo; readonly archivo: File | null }

/** Uploads the PDF when there is a new one, then registers the act with it. */
function useRegistro(entidad: string, guardado: string | null) {
  const navegar = useNavigate()
  const [carga, setCarga] = useState<string | null>(null)
  const registro = useMutation({
    mutationFn: async ({ campos, archivo }: Registro) => {
      const documento = archivo ? await subirDocumento(archivo) : guardado
      const cuerpo = { ...campos, numero: campos.numero.trim(), documento }
      return api('POST /api/entidades/:entidad/plan/acto', { params: { entidad }, cuerpo })
    },
    onSettled: () => setCarga(null),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await navegar({ to: '.', state: { hecho: 'acto' } })
    },
  })
  async function subirDocumento(archivo: File): Promise<string | null> {
    const declarada = await declararCarga(entidad, 'documento', archivo)
    setCarga(declarada.id)
    return (await enviarArchivo(entidad, declarada, archivo)).sha256
  }
  return { registro, carga }
}
