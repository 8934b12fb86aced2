import { isCorreoPersonal } from '@kpt/domain/acceso'
import { NOMBRES_IDENTIDAD } from '@kpt/textos'
import { CampoSeleccion, CampoTexto } from '../../../ui/campo.tsx'
import type { Campos } from './campos.ts'
import { opcionesDe } from './opciones.ts'
import type { Parte } from './partes.ts'

export function PartePersona({ campos, poner, errorDe }: Parte) {
  return (
    <>
      <CampoTexto
        id="nombre"
        etiqueta="Nombres y apellidos"
        autoComplete="name"
        maxLength={120}
        value={campos.nombre}
        error={errorDe('nombre')}
        onChange={(e) => poner({ nombre: e.target.value })}
      />
      <CampoSeleccion
        id="documentoTipo"
        etiqueta="Tipo de documento"
        value={campos.documentoTipo}
        onChange={(e) => poner({ documentoTipo: e.target.value as Campos['documentoTipo'] })}
        opciones={opcionesDe(NOMBRES_IDENTIDAD)}
      />
      <CampoTexto
        id="documentoNumero"
        etiqueta="Número del documento"
        ayuda="Solo lo ve quien verifica, y queda registrado que lo vio."
        inputMode="numeric"
        autoComplete="off"
        maxLength={24}
        value={campos.documentoNumero}
        error={errorDe('documentoNumero')}
        onChange={(e) => poner({ documentoNumero: e.target.value })}
      />
      <CampoTexto
        id="cargo"
        etiqueta="Cargo"
        ayuda="Como aparece en el acto que lo designa."
        autoComplete="organization-title"
        maxLength={120}
        value={campos.cargo}
        error={errorDe('cargo')}
        onChange={(e) => poner({ cargo: e.target.value })}
      />
      <CampoTexto
        id="correo"
        etiqueta="Correo institucional"
        ayuda="Aquí llegarán el radicado y el enlace con el que usted, y nadie más, activa su usuario. Será también su correo para ingresar."
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        value={campos.correo}
        error={errorDe('correo')}
        onChange={(e) => poner({ correo: e.target.value })}
      />
      <p role="status" className="menor">
        {isCorreoPersonal(campos.correo)
          ? 'Ese no parece un correo de la entidad. Si no tiene uno, puede usarlo: agregue en «Otro documento» una nota que lo explique, porque quien verifica lo va a preguntar.'
          : null}
      </p>
    </>
  )
}
